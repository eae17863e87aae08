package org.heretogether.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words for all pictures in one language, in the pack's order. */
record PictureIndex(Map<String, Entry> entries) {

    // The better a search fits, the smaller the number.
    private static final int EXACT_ALIAS = 0;
    private static final int EXACT_NAME = 1;
    private static final int IN_NAME = 2;
    private static final int EXACT_KEYWORD = 3;
    private static final int IN_ALIAS = 4;
    private static final int IN_KEYWORD = 5;
    private static final int NOWHERE = Integer.MAX_VALUE;

    /** One picture: its name as shown, what is drawn ("elephant" where the name is "zoo"), the rest folded for searching. */
    record Entry(String name, String drawn, String foldedName, List<String> aliases, List<String> keywords) {

        /** How well all these folded words fit, or NOWHERE; a sum, so that two words in the name beat one. */
        int fit(String all, List<String> words) {
            if (aliases.contains(all)) {
                return EXACT_ALIAS;
            }
            if (foldedName.equals(all)) {
                return EXACT_NAME;
            }
            int sum = 0;
            for (String word : words) {
                int fit = fit(word);
                if (fit == NOWHERE) {
                    return NOWHERE;
                }
                sum += fit;
            }
            return sum;
        }

        private int fit(String word) {
            if (Folding.hasWordFrom(foldedName, word)) {
                return IN_NAME;
            }
            if (keywords.contains(word)) {
                return EXACT_KEYWORD;
            }
            if (aliases.stream().anyMatch(alias -> Folding.hasWordFrom(alias, word))) {
                return IN_ALIAS;
            }
            return keywords.stream().anyMatch(keyword -> Folding.hasWordFrom(keyword, word)) ? IN_KEYWORD : NOWHERE;
        }
    }

    private record Match(FoundPicture picture, int fit) {}

    static PictureIndex of(
            String language, Map<String, List<String>> words, Map<String, Map<String, List<String>>> aliases) {
        var entries = new LinkedHashMap<String, Entry>();
        words.forEach((hexcode, found) -> entries.put(hexcode, entry(found, aliasesOf(hexcode, language, aliases))));
        aliases.forEach((hexcode, byLanguage) -> {
            if (byLanguage.containsKey(language)) {
                entries.computeIfAbsent(hexcode, missing -> entry(List.of(), aliasesOf(missing, language, aliases)));
            }
        });
        return new PictureIndex(entries);
    }

    private static List<String> aliasesOf(
            String hexcode, String language, Map<String, Map<String, List<String>>> aliases) {
        return aliases.getOrDefault(hexcode, Map.of()).getOrDefault(language, List.of());
    }

    private static Entry entry(List<String> words, List<String> aliases) {
        String name =
                Stream.concat(aliases.stream(), words.stream()).findFirst().orElseThrow();
        String drawn = words.stream().findFirst().orElse(name);
        return new Entry(name, drawn, Folding.fold(name), fold(aliases), fold(words));
    }

    private static List<String> fold(List<String> words) {
        return words.stream().map(Folding::fold).distinct().toList();
    }

    List<FoundPicture> search(String sought, int most) {
        String all = Folding.fold(sought);
        if (all.isEmpty()) {
            return List.of();
        }
        List<String> words = List.of(all.split(" "));
        var matches = new ArrayList<Match>();
        entries.forEach((hexcode, entry) -> {
            int fit = entry.fit(all, words);
            if (fit != NOWHERE) {
                matches.add(new Match(new FoundPicture(PictureKey.openMoji(hexcode), entry.name()), fit));
            }
        });
        return matches.stream()
                .sorted(Comparator.comparingInt(Match::fit))
                .limit(most)
                .map(Match::picture)
                .toList();
    }

    Optional<String> drawn(PictureKey key) {
        return Optional.ofNullable(entries.get(key.name())).map(Entry::drawn);
    }

    Optional<String> name(PictureKey key) {
        return Optional.ofNullable(entries.get(key.name())).map(Entry::name);
    }
}
