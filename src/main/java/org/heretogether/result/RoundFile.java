package org.heretogether.result;

/**
 * What people brought to a round, as a file that other tools can count.
 *
 * @param name ends as its kind does: PrefLib's .soc, .soi, .toc, .toi, .cat or Pabulib's .pb
 */
public record RoundFile(String name, String text) {}
