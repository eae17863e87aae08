package org.heretogether.result;

import org.heretogether.gathering.Round;

/** The round that the big screen shows, and what may be shown of it. */
public record OnScreen(Round round, Snapshot snapshot) {}
