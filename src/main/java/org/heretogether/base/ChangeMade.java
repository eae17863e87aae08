package org.heretogether.base;

/**
 * An organiser changed something that others should be able to read about.
 *
 * @param kind a word of the texts below {@code organise.log.}
 * @param about its name in words
 * @param why may be empty
 */
public record ChangeMade(String who, String kind, String about, String why) {}
