package org.heretogether.ballotfile;

import java.util.Map;

/** What came of reading a file. */
public sealed interface Reading {

    record Read(BallotFile file) implements Reading {}

    /**
     * The file is not as it should be.
     *
     * @param line where, counted from 1
     * @param expected key of the sentence that says what was found and what was expected, below "rule.file."
     * @param values what fills its placeholders
     */
    record Refused(int line, String expected, Map<String, String> values) implements Reading {}
}
