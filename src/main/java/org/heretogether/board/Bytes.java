package org.heretogether.board;

import java.util.Arrays;

/** The content of a file, equal to another with the same content. Whoever gets the array leaves it as it is. */
public record Bytes(byte[] content) {

    public int length() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes(byte[] theirs) && Arrays.equals(content, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
