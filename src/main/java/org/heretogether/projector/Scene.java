package org.heretogether.projector;

import java.util.Optional;
import org.heretogether.gathering.Progress;
import org.heretogether.result.OnScreen;
import org.heretogether.venue.Venue;

/**
 * What the big screen is about at this moment.
 *
 * @param onScreen the round that a step about a round is about, and what may be shown of it
 */
record Scene(Venue venue, Progress progress, Optional<OnScreen> onScreen) {}
