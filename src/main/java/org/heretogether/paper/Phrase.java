package org.heretogether.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words beside each other in letters of one kind. */
record Phrase(String text, @Nullable Letters letters) {

    /** A text in its parts, in order; what is in no {@link Letters} is in ours. */
    static List<Phrase> of(String text) {
        var phrases = new ArrayList<Phrase>();
        int done = 0;
        for (Part part : joined(text)) {
            if (part.from > done) {
                phrases.add(new Phrase(text.substring(done, part.from), null));
            }
            phrases.add(new Phrase(text.substring(part.from, part.to), part.letters));
            done = part.to;
        }
        if (done < text.length()) {
            phrases.add(new Phrase(text.substring(done), null));
        }
        return phrases;
    }

    private record Part(int from, int to, Letters letters) {

        boolean goesOn(Part next, String text) {
            return letters == next.letters
                    && text.substring(to, next.from).codePoints().noneMatch(Character::isLetter);
        }
    }

    private static List<Part> joined(String text) {
        var parts = new ArrayList<Part>();
        for (Part next : words(text)) {
            if (!parts.isEmpty() && parts.getLast().goesOn(next, text)) {
                Part last = parts.removeLast();
                parts.add(new Part(last.from, next.to, last.letters));
            } else {
                parts.add(next);
            }
        }
        return parts;
    }

    private static List<Part> words(String text) {
        return Stream.of(Letters.CYRILLIC, Letters.ofArabicScript(text), Letters.BENGALI, Letters.GURMUKHI)
                .flatMap(letters -> words(text, letters))
                .sorted(Comparator.comparingInt(Part::from))
                .toList();
    }

    private static Stream<Part> words(String text, Letters letters) {
        return letters.word()
                .matcher(text)
                .results()
                .map((MatchResult word) -> new Part(word.start(), word.end(), letters));
    }
}
