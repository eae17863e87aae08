package org.heretogether.export;

import java.util.List;
import java.util.stream.Collectors;

/** A table for spreadsheets (RFC 4180). What a spreadsheet would take for a formula stays text. */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE = "\r\n";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    void row(List<?> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append(LINE);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    // OWASP, "CSV injection": an apostrophe in front of what begins a formula, also behind spaces.
    private static String cell(Object value) {
        if (value instanceof Number number) {
            return number.toString();
        }
        String words = String.valueOf(value).replaceAll("\\R", " ");
        String safe = words.strip().matches("(?s)[=+\\-@\\t\\r|%\uFF1D\uFF0B\uFF0D\uFF20].*") ? "'" + words : words;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
