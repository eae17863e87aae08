package org.heretogether.wording;

import java.util.List;
import java.util.Set;

/** Tells which words of a sentence are part of a name, by their capitals and those beside them: Engage Bristol. */
record Names(Sentence sentence, String text) {

    static final Set<String> NO_NAMES = Set.of(
            "a", "an", "and", "all", "are", "as", "at", "be", "but", "by", "do", "each", "for", "from", "how", "i",
            "if", "in", "is", "it", "many", "my", "no", "not", "of", "on", "or", "our", "some", "that", "the", "their",
            "these", "this", "those", "to", "us", "was", "we", "what", "when", "where", "who", "why", "with", "you",
            "your");

    /** Whether the words from one place up to another are (in) a name. */
    boolean cover(int from, int past) {
        if (sentence.isInTitleCase() || sentence.isShouted() || !allCapital(from, past)) {
            return false;
        }
        return isName(from - 1) && touches(from - 1) || isName(past) && touches(past - 1);
    }

    // Inside a sentence the small words of a name have no capital: Voice of Hope.
    private boolean allCapital(int from, int past) {
        List<Token> words = sentence.words().subList(from, past);
        return words.stream().anyMatch(Token::hasCapital)
                && words.stream()
                        .allMatch(word -> word.hasCapital()
                                        && !(word.isAllCapitals() && word.text().length() < 7)
                                || from > 0 && NO_NAMES.contains(word.plain()));
    }

    private boolean isName(int at) {
        if (at < 0 || at >= sentence.words().size()) {
            return false;
        }
        Token word = sentence.words().get(at);
        return word.hasCapital()
                && !NO_NAMES.contains(word.plain())
                && word.text().length() > 1;
    }

    // Only spaces may stand between the parts of a name.
    private boolean touches(int at) {
        return text.substring(
                        sentence.words().get(at).end(),
                        sentence.words().get(at + 1).start())
                .isBlank();
    }
}
