package org.heretogether.ballotfile;

import java.util.ArrayList;
import java.util.List;

/** Cuts a .pb file into rows of fields: semicolons between them, quotes around those that hold a semicolon, a quote or a line end. */
final class PabulibRows {

    /**
     * A row that is not blank.
     *
     * @param line where it begins, counted from 1
     */
    record Row(int line, List<String> fields) {

        String field(int at) {
            return at < fields.size() ? fields.get(at) : "";
        }
    }

    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    private PabulibRows(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static List<Row> of(String text) {
        var rows = new PabulibRows(text);
        while (rows.at < rows.text.length()) {
            rows.row();
        }
        return rows.rows;
    }

    private void row() {
        int begins = line;
        var fields = new ArrayList<String>();
        boolean more = true;
        while (more) {
            fields.add(field().strip());
            more = at < text.length() && text.charAt(at) == ';';
            at++;
        }
        line++;
        if (fields.stream().anyMatch(field -> !field.isEmpty())) {
            rows.add(new Row(begins, fields));
        }
    }

    /** Reads to the next semicolon or line end. A quote means something only where the field begins. */
    private String field() {
        var field = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            quoted(field);
        }
        while (at < text.length() && text.charAt(at) != ';' && text.charAt(at) != '\n') {
            field.append(text.charAt(at++));
        }
        return field.toString();
    }

    private void quoted(StringBuilder field) {
        int begins = line;
        at++;
        while (true) {
            if (at >= text.length()) {
                throw new Malformed(begins, "quote").found(field.toString());
            }
            char next = text.charAt(at++);
            if (next == '"' && at < text.length() && text.charAt(at) == '"') {
                at++;
            } else if (next == '"') {
                return;
            }
            line += next == '\n' ? 1 : 0;
            field.append(next);
        }
    }
}
