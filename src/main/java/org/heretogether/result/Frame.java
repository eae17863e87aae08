package org.heretogether.result;

import java.util.Optional;
import org.heretogether.answertype.Tally;
import org.heretogether.decisionrule.Counted;

/**
 * A count that was shown on the big screen; frames of a round are numbered from 1.
 *
 * @param lastArrived what arrived later is not in it
 * @param counted what it comes to by the rule of the question; empty where nothing is chosen, and in frames from before there were rules
 * @param inWords shown without a number
 */
record Frame(int number, Tally tally, long lastArrived, Optional<Counted> counted, boolean inWords) {}
