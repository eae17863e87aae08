package org.heretogether.board;

import java.util.Arrays;

/** Names of files inside a zip: nothing outside it may be named. */
final class Paths {

    private Paths() {}

    /** Whether a name leads out of the folder the zip stands for, on any machine. */
    static boolean climbs(String name) {
        String plain = name.replace('\\', '/');
        return plain.startsWith("/")
                || plain.matches("(?s)[A-Za-z]:.*")
                || plain.indexOf('\0') >= 0
                || Arrays.asList(plain.split("/")).contains("..");
    }

    /** The name as it stands in the list of the zip. */
    static String inZip(String name) {
        String plain = name.replace('\\', '/');
        return plain.startsWith("./") ? plain.substring(2) : plain;
    }
}
