package org.heretogether.contribution;

import java.util.List;
import org.heretogether.base.RoundId;
import org.heretogether.base.TurnId;

/** What came of showing a picture pair. */
public sealed interface PairAnswer {

    /**
     * This turn has the pair. What was answered is not told: two pictures may have been seen over a shoulder.
     *
     * @param nextRevision what a change or a taking back has to be numbered with
     * @param open the rounds it answered that can still be changed
     * @param ideas whether it brought an idea
     */
    record Known(TurnId turnId, int nextRevision, List<RoundId> open, boolean ideas) implements PairAnswer {}

    /** Nothing that can still be changed has this pair, or it has not come to us yet. */
    record Unknown() implements PairAnswer {}

    /** Two turns were given the same pair, by two tablets that could not ask each other. */
    record GivenTwice() implements PairAnswer {}

    /** Too many unknown pairs were tried. */
    record TooManyTries() implements PairAnswer {}
}
