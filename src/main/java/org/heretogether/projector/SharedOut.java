package org.heretogether.projector;

import org.heretogether.answertype.ShareMoney;
import org.heretogether.answertype.Tally;

/** What each thing gets when everyone who shared out the money has the same say. */
final class SharedOut {

    private SharedOut() {}

    /** Whole pence or cents, rounded down: together they are never more than there is. */
    static long toEach(Tally tally, String choice) {
        return tally.gave() == 0 ? 0 : tally.also(ShareMoney.MONEY, choice) / tally.gave();
    }
}
