package org.heretogether.wording;

import java.util.List;

/**
 * One sentence, or a line that stands for one.
 *
 * @param words without those that are not ours to judge
 * @param listed whether it is a point of a list
 */
record Sentence(int start, int end, List<Token> words, boolean isQuestion, boolean listed) {

    /** How many words a person counts: well-known, 6.30pm and £5.50 are one each. */
    int length(String text) {
        int length = words.isEmpty() ? 0 : 1;
        for (int i = 1; i < words.size(); i++) {
            String between = text.substring(words.get(i - 1).end(), words.get(i).start());
            length += between.chars().anyMatch(Character::isWhitespace) ? 1 : 0;
        }
        return length;
    }

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
