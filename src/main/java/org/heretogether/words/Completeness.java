package org.heretogether.words;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which of the English meanings a language has. The forms of a counted text are one meaning. */
final class Completeness {

    static final String AT_THE_KIOSK = "kiosk.";
    private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    private final Map<String, String> english;

    Completeness(Map<String, String> english) {
        this.english = english;
    }

    boolean isWhole(Map<String, String> own) {
        return meanings(own).containsAll(meanings(english));
    }

    /** The meanings at the kiosk that this language has no text for. */
    Set<String> missingAtTheKiosk(Map<String, String> own) {
        Set<String> missing = atTheKiosk(english);
        missing.removeAll(meanings(own));
        return missing;
    }

    Set<String> atTheKiosk(Map<String, String> own) {
        return meanings(own).stream()
                .filter(meaning -> meaning.startsWith(AT_THE_KIOSK))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> meanings(Map<String, String> own) {
        return own.keySet().stream().map(this::meaning).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The key without the form of its number, where English counts it. */
    String meaning(String key) {
        String base = FORM.matcher(key).replaceFirst("");
        return english.containsKey(base + ".one") && english.containsKey(base + ".other") ? base : key;
    }
}
