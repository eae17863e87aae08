package org.heretogether.question;

import java.time.Instant;
import java.util.UUID;

/** A live question in new words, waiting for a second organiser. */
public record Proposal(UUID proposalId, Question wanted, String why, String askedBy, Instant askedAt) {}
