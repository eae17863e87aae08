package org.heretogether.projector;

import java.util.List;

/**
 * One thing on the big screen, with what was said of it.
 *
 * @param picture the picture's address; empty for a word alone
 * @param counts what may be shown of it: nothing yet, one count, or one for each place it could be put
 * @param weight how much was said for it, in people, dots or money: the sentences begin with the most
 */
record Row(String word, String picture, List<Count> counts, long weight) {

    /**
     * A number that can be seen, read and heard.
     *
     * @param sign the address of the drawing that says what is counted; empty where the row is about one thing alone
     * @param pictogram the address of the drawing that stands there {@code of} times
     * @param number the count in figures
     * @param said the count in words
     */
    record Count(String sign, String pictogram, int of, String number, String said) {}

    static Row open(String word, String picture) {
        return new Row(word, picture, List.of(), 0);
    }
}
