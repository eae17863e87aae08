package org.heretogether.question;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heretogether.base.PictureId;

/**
 * What one organiser wants of a live question, waiting for a second one.
 *
 * @param wanted the question as it would be
 * @param besides its second and third picture
 * @param takesAway whether nobody would be asked it any more
 */
public record Proposal(
        UUID proposalId,
        Question wanted,
        List<PictureId> besides,
        boolean takesAway,
        String why,
        String askedBy,
        Instant askedAt) {}
