package org.heretogether.wording;

import java.util.List;

/**
 * One sentence, or a line that stands for one.
 *
 * @param words without those that are not ours to judge
 * @param listed whether it is a point of a list
 */
record Sentence(int start, int end, List<Token> words, boolean isQuestion, boolean listed) {

    /** Whether capitals say nothing here, since every word but the small ones has one: a heading. */
    boolean isInTitleCase() {
        return words.size() > 2
                && words.stream().allMatch(word -> word.hasCapital() || Names.NO_NAMES.contains(word.plain()));
    }

    boolean isShouted() {
        return words.size() > 1
                && words.stream()
                        .filter(word -> Character.isLetter(word.text().codePointAt(0)))
                        .allMatch(Token::isAllCapitals)
                && words.stream().anyMatch(word -> word.text().length() > 3);
    }
}
