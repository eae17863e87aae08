package org.heretogether.result;

import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.Tally;

/**
 * When the big screen may show a newer count, so that nobody in the room can work out what one person answered.
 *
 * <p>Nothing under five contributions; then the whole count when the group says <i>Show us</i>; after that in steps of five,
 * or at another <i>Show us</i>. A step is never one person: the difference between two frames would be that person's answer. People
 * who changed or took back what they brought make a difference as well as those who are new. Nor is a step a few people who are
 * nearly all alike, which would be the answer of each. The first frame of a few who are alike is told in words, as "most of us".
 * Five: handbook, accessibility 2.4 (compare NHS Digital's disclosure control, which hides 1 to 7).
 */
public final class Disclosure {

    /** The fewest contributions that are ever shown, and the size of a step. */
    public static final int FEWEST = 5;

    private static final int FEWEST_MORE_ON_ASKING = 2;

    private Disclosure() {}

    /** What may happen now. */
    public enum Answer {
        /** A new frame may be shown. */
        SHOW,
        /** Too few of us have answered yet. */
        TOO_FEW,
        /** A new frame may be shown, in words without numbers. */
        SHOW_IN_WORDS,
        /** One more came in, or a few that are nearly all alike; shown now, it would give them away. */
        ONE_ALONE,
        /** Nothing new to show, or nobody has asked yet. */
        WAIT
    }

    /**
     * When somebody says <i>Show us</i>.
     *
     * @param shown how many contributions stand on the screen (0: nothing yet)
     * @param stored how many are in now
     * @param moved how many people's contributions are not what they were in the last frame: new, changed, taken back
     */
    public static Answer whenAsked(int shown, int stored, int moved) {
        if (stored < FEWEST) {
            return Answer.TOO_FEW;
        }
        if (moved == 0) {
            return Answer.WAIT;
        }
        return shown > 0 && moved < FEWEST_MORE_ON_ASKING ? Answer.ONE_ALONE : Answer.SHOW;
    }

    /** Without being asked, as contributions come in: only once something was shown, and in steps of five. */
    public static Answer byItself(int shown, int stored, int moved) {
        return shown >= FEWEST && stored >= FEWEST && moved >= FEWEST ? Answer.SHOW : Answer.WAIT;
    }

    /**
     * As {@link #whenAsked} and {@link #byItself}, with a look at what would be shown.
     *
     * @param shown what stands on the screen
     * @param numbers the last tally that was shown with its numbers; what the next one adds to it can be worked out
     */
    static Answer answer(boolean asked, Tally shown, Tally numbers, Tally now, int moved, AnswerType type) {
        Answer enough =
                asked ? whenAsked(shown.people(), now.people(), moved) : byItself(shown.people(), now.people(), moved);
        boolean first = numbers.people() == 0;
        if (enough != Answer.SHOW
                || Alike.between(numbers, now, first ? now.people() : moved, type)
                        .isEmpty()) {
            return enough;
        }
        return first ? Answer.SHOW_IN_WORDS : asked ? Answer.ONE_ALONE : Answer.WAIT;
    }
}
