package org.heretogether.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heretogether.wording.Entry.Where;
import org.jspecify.annotations.Nullable;

/** The words to look for in one language, from {@code wording/<language>.txt}; that file says how it is read. */
final class WordList {

    private static final Pattern HEADING = Pattern.compile("== (?:(allowed)|(\\S+) : (\\S+)(?: ([?^]))?)");

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final List<Entry> withAnyEnding = new ArrayList<>();

    private WordList() {}

    /** The list of this language; an empty one if we have none. */
    static WordList of(String language) {
        var list = new WordList();
        try (@Nullable InputStream file = WordList.class.getResourceAsStream("/wording/" + language + ".txt")) {
            if (file != null) {
                list.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Reading the word list of " + language, failed);
        }
        return list;
    }

    /** Every entry that may begin with this word, longest first. */
    List<Entry> beginningWith(Token word) {
        List<Entry> found = byFirstWord.getOrDefault(word.plain().replaceFirst("'s$", ""), List.of());
        List<Entry> plural = byFirstWord.getOrDefault(singular(word.plain()), List.of());
        var all = new ArrayList<Entry>(found);
        all.addAll(plural);
        all.addAll(byFirstWord.getOrDefault(word.plain(), List.of()));
        withAnyEnding.stream().filter(entry -> entry.fits(0, word)).forEach(all::add);
        all.sort(Comparator.comparingInt((Entry entry) -> entry.tokens().size()).reversed());
        return all;
    }

    List<Entry> all() {
        var all = new ArrayList<>(withAnyEnding);
        byFirstWord.values().forEach(all::addAll);
        return all;
    }

    private void read(String file) {
        @Nullable Matcher heading = null;
        for (String line : file.lines().map(String::strip).toList()) {
            if (line.startsWith("==")) {
                heading = HEADING.matcher(line);
                if (!heading.matches()) {
                    throw new IllegalStateException("Not a heading of a word list: " + line);
                }
            } else if (heading != null && !line.isEmpty() && !line.startsWith("#")) {
                keep(entry(heading, line));
            }
        }
    }

    private void keep(Entry entry) {
        String first = entry.tokens().getFirst();
        if (entry.tokens().size() == 1 && first.endsWith("*")) {
            withAnyEnding.add(entry);
        } else {
            byFirstWord
                    .computeIfAbsent(first.toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                    .add(entry);
        }
    }

    private static Entry entry(Matcher heading, String line) {
        String[] sides = line.split(" = ", 2);
        List<String> tokens = tokens(sides[0]);
        List<String> swaps = sides.length == 1 ? List.of() : List.of(sides[1].split(" \\| "));
        if (heading.group(1) != null) {
            return new Entry(tokens, "", Rule.HARD_WORD, Where.LEFT_ALONE, List.of());
        }
        Rule rule = Rule.named(heading.group(3))
                .orElseThrow(() -> new IllegalStateException("No rule has the name of " + heading.group()));
        @Nullable String mark = heading.group(4);
        Where where = mark == null
                ? Where.ANYWHERE
                : mark.equals("?") ? Where.IN_QUESTIONS : Where.AT_THE_START_OF_A_QUESTION;
        return new Entry(tokens, heading.group(2), rule, where, swaps);
    }

    private static List<String> tokens(String words) {
        List<String> tokens =
                new ArrayList<>(Token.in(words).stream().map(Token::text).toList());
        if (words.endsWith("*")) {
            tokens.set(tokens.size() - 1, tokens.getLast() + "*");
        }
        return List.copyOf(tokens);
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("es") && word.matches(".*(s|x|z|ch|sh)es")
                ? word.substring(0, word.length() - 2)
                : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
