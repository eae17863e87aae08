package org.heretogether.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file someone named: its text or its bytes, or a plain sentence about why it cannot be used. */
final class TextFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The file cannot be used; the message says why and what to do, to the person who named it. */
    static final class Unusable extends Exception {
        Unusable(String why) {
            super(why);
        }
    }

    private TextFile() {}

    /** The text of a file in UTF-8 of at most so many bytes, without a byte order mark. */
    static String text(String named, int most) throws Unusable {
        byte[] bytes = bytes(named, most);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new Unusable(named + " is not plain text in UTF-8. Save it as plain text (UTF-8), then try again.");
        }
        if (text.chars().anyMatch(TextFile::isNoText)) {
            throw new Unusable(named + " is not plain text. Save it as plain text (UTF-8), then try again.");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    static byte[] bytes(String named, int most) throws Unusable {
        try {
            Path file = Path.of(named);
            if (Files.isDirectory(file)) {
                throw new Unusable(named + " is a folder. Name one file.");
            }
            if (!Files.exists(file)) {
                throw new Unusable("There is no file " + named + ".");
            }
            if (!Files.isRegularFile(file)) {
                throw new Unusable(named + " is not a file that can be read to its end.");
            }
            if (Files.size(file) > most) {
                throw new Unusable(named + " is too big. The most is " + most / 1_000_000 + " megabytes.");
            }
            return Files.readAllBytes(file);
        } catch (InvalidPathException noName) {
            throw new Unusable(named + " is not the name of a file.");
        } catch (IOException failed) {
            throw new Unusable(named + " cannot be read. Look at who may read it.");
        }
    }

    // Tabs, line and page breaks are text; other control characters are not.
    private static boolean isNoText(int one) {
        return one < ' ' && "\t\n\r\f\u000B".indexOf(one) < 0 || one == 0x7F;
    }
}
