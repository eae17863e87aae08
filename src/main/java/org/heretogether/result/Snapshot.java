package org.heretogether.result;

import java.util.List;
import java.util.Optional;
import org.heretogether.answertype.Tally;
import org.heretogether.base.RoundId;
import org.heretogether.decisionrule.Counted;

/**
 * What the big screen may show of a round at one moment.
 *
 * @param version grows with each change; a snapshot never replaces a newer one
 * @param tally empty while nothing may be shown, and where numbers would give someone away
 * @param counted what it comes to by the rule of the question; empty while nothing may be shown, and where nothing is chosen.
 *     Without a tally its steps have no numbers of people
 * @param mostOfUs what nearly all of so few of us said; only where there is no tally
 * @param rehearsal in a rehearsal the screen moves with every contribution
 * @param waiting in a real round, whether there is anything that is not shown yet
 */
public record Snapshot(
        RoundId roundId,
        long version,
        Optional<Tally> tally,
        Optional<Counted> counted,
        List<Alike> mostOfUs,
        boolean rehearsal,
        boolean waiting) {

    /** So many who say that a question is wrong bring it back at the next gathering. */
    public static final int WRONG_FOR_SO_MANY = 3;

    public Snapshot {
        mostOfUs = List.copyOf(mostOfUs);
    }

    /** The same moment, before anything may be shown. */
    public Snapshot hidden() {
        return new Snapshot(roundId, version, Optional.empty(), Optional.empty(), List.of(), rehearsal, waiting);
    }

    /** Whether there is anything to show. */
    public boolean isShown() {
        return tally.isPresent() || !mostOfUs.isEmpty();
    }

    /** Whether so many of us said "wrong question" that we talk about it next time. */
    public boolean isOnNextAgenda() {
        return tally.filter(count -> count.wrongQuestion() >= WRONG_FOR_SO_MANY).isPresent();
    }
}
