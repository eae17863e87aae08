package org.heretogether.ballotfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heretogether.ballotfile.BallotFile.Kind;

/**
 * What stands before the ballots of a PrefLib file (preflib.github.io/PrefLib-Jekyll/format): "# KEY: value" lines or, in
 * files from before 2022, the number of alternatives, a line "number,name" for each, and a line of sums.
 *
 * @param names of the alternatives, by their numbers
 * @param voters how many people the header says there are, with the line that says so
 * @param categories of a .cat file; 0 where not said
 * @param ballotsAt index of the first line of ballots
 * @param old whether it is a header from before 2022; then a comma, not a colon, ends the number of people
 */
record PrefLibHeader(Map<Integer, String> names, Optional<Said> voters, int categories, int ballotsAt, boolean old) {

    /** A number that a line of the header says. */
    record Said(long number, int line) {}

    private static final Pattern KEY = Pattern.compile("#\\s*([A-Za-z ]+?)\\s*(\\d*)\\s*:(.*)");

    /** The kind of file a header speaks of. */
    static Optional<Kind> kind(List<String> lines) {
        return lines.stream()
                .map(KEY::matcher)
                .filter(key -> key.matches() && key.group(1).equalsIgnoreCase("DATA TYPE"))
                .findFirst()
                .flatMap(key -> Kind.ofEnding(key.group(3)));
    }

    static PrefLibHeader read(List<String> lines) {
        int first = firstWithout(lines, 0);
        if (first < lines.size() && lines.get(first).strip().matches("\\d+")) {
            return readOld(lines, first);
        }
        var names = new TreeMap<Integer, String>();
        Optional<Said> alternatives = Optional.empty();
        Optional<Said> voters = Optional.empty();
        int categories = 0;
        for (int at = 0; at < lines.size(); at++) {
            Matcher key = KEY.matcher(lines.get(at).strip());
            if (!key.matches()) {
                continue;
            }
            String value = key.group(3).strip();
            switch (key.group(1).toUpperCase(java.util.Locale.ROOT)) {
                case "NUMBER ALTERNATIVES" -> alternatives = Optional.of(new Said(number(value, at), at + 1));
                case "NUMBER VOTERS" -> voters = Optional.of(new Said(number(value, at), at + 1));
                case "NUMBER CATEGORIES" -> categories = (int) number(value, at);
                case "ALTERNATIVE NAME" -> name(names, key.group(2), value, at);
                default -> {}
            }
        }
        Said number = alternatives.orElseThrow(() -> new Malformed(1, "no-alternatives"));
        if (names.size() > number.number()) {
            throw new Malformed(number.line(), "names")
                    .with("said", number.number())
                    .with("named", names.size());
        }
        for (int missing = 1; names.size() < number.number(); missing++) {
            names.putIfAbsent(missing, Integer.toString(missing));
        }
        return new PrefLibHeader(names, voters, categories, first, false);
    }

    private static PrefLibHeader readOld(List<String> lines, int first) {
        long number = number(lines.get(first).strip(), first);
        var names = new TreeMap<Integer, String>();
        for (int at = first + 1; at <= first + number; at++) {
            String[] name = (at < lines.size() ? lines.get(at) : "").split(",", 2);
            if (name.length < 2) {
                throw new Malformed(at + 1, "old-name").found(name[0]);
            }
            name(names, name[0].strip(), name[1].strip(), at);
        }
        int sums = first + (int) number + 1;
        if (sums >= lines.size()) {
            throw new Malformed(sums + 1, "old-sums").found("");
        }
        long voters = number(lines.get(sums).split(",")[0].strip(), sums);
        return new PrefLibHeader(names, Optional.of(new Said(voters, sums + 1)), 0, sums + 1, true);
    }

    private static void name(Map<Integer, String> names, String number, String name, int at) {
        int alternative = (int) number(number, at);
        if (names.put(alternative, name.isEmpty() ? number : name) != null) {
            throw new Malformed(at + 1, "twice").found(number);
        }
    }

    /** A whole number small enough to count with. */
    static long number(String text, int at) {
        if (!text.matches("\\d{1,9}")) {
            throw new Malformed(at + 1, "whole-number").found(text);
        }
        return Long.parseLong(text);
    }

    private static int firstWithout(List<String> lines, int from) {
        int at = from;
        while (at < lines.size()
                && (lines.get(at).isBlank() || lines.get(at).strip().startsWith("#"))) {
            at++;
        }
        return at;
    }
}
