package org.heretogether.result;

import java.util.Optional;
import org.heretogether.answertype.Tally;
import org.heretogether.base.RoundId;

/**
 * What the big screen may show of a round at one moment.
 *
 * @param version grows with each change; a snapshot never replaces a newer one
 * @param tally empty while nothing may be shown
 * @param rehearsal in a rehearsal the screen moves with every contribution
 * @param waiting in a real round, whether there is anything that is not shown yet
 */
public record Snapshot(RoundId roundId, long version, Optional<Tally> tally, boolean rehearsal, boolean waiting) {}
