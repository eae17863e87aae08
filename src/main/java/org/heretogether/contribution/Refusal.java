package org.heretogether.contribution;

import java.time.Instant;
import org.heretogether.base.KioskId;

/** Something that was not taken in, word for word as the tablet sent it. */
public record Refusal(KioskId kioskId, String contributionId, String reason, String body, Instant receivedAt) {}
