package org.heretogether.question;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heretogether.base.PictureId;

/**
 * A live question in new words, waiting for a second organiser.
 *
 * @param besides its second and third picture
 */
public record Proposal(
        UUID proposalId, Question wanted, List<PictureId> besides, String why, String askedBy, Instant askedAt) {}
