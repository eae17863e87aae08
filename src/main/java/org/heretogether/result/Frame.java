package org.heretogether.result;

import org.heretogether.answertype.Tally;

/**
 * A count that was shown on the big screen; frames of a round are numbered from 1.
 *
 * @param lastArrived what arrived later is not in it
 */
record Frame(int number, Tally tally, long lastArrived) {}
