package org.heretogether.contribution;

import java.time.Instant;
import org.heretogether.base.ContributionId;
import org.heretogether.contribution.Brought.Idea;

/** An idea that someone put up on the blank page. */
public record PutUp(ContributionId contributionId, Idea idea, Instant receivedAt) {}
