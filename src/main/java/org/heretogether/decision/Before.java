package org.heretogether.decision;

import java.time.Instant;
import org.heretogether.base.Wording;

/**
 * How a decision or an action stood before somebody changed it.
 *
 * @param state the name of the state it was in
 */
public record Before(int version, Wording wording, String state, String changedBy, Instant changedAt) {}
