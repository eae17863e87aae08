package org.heretogether.ballotfile;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/** Stops reading from deep inside; never leaves this package. */
final class Malformed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 60;

    private final int line;
    private final String expected;
    private final transient Map<String, String> values = new LinkedHashMap<>();

    Malformed(int line, String expected) {
        super(expected + " in line " + line, null, false, false);
        this.line = line;
        this.expected = expected;
    }

    /** Says what was found, cut short. */
    Malformed found(String found) {
        return with("found", found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found);
    }

    Malformed with(String placeholder, Object value) {
        values.put(placeholder, String.valueOf(value));
        return this;
    }

    Reading.Refused refused() {
        return new Reading.Refused(line, expected, Map.copyOf(values));
    }
}
