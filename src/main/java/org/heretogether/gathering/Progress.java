package org.heretogether.gathering;

import org.heretogether.base.GatheringId;

/**
 * How far a gathering is on the big screen.
 *
 * @param moves grows with each press. Whoever presses names the number they saw, so that two presses at once are one step
 */
public record Progress(GatheringId gatheringId, Position at, Light light, int moves) {}
