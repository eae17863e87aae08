package org.heretogether.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made for the tests: boards, zips, and pictures that are only their first bytes. */
final class TestFiles {

    static final String BOARD = """
            {"format": "open-board-0.1", "id": "one", "name": "One",
             "grid": {"rows": 1, "columns": 2, "order": [["a", null]]},
             "buttons": [{"id": "a", "label": "tea"}]}""";

    private TestFiles() {}

    static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    static String data(byte[] content) {
        return "data:;base64," + Base64.getEncoder().encodeToString(content);
    }

    /** The beginning of a PNG, which says how large it is. */
    static byte[] png(int width, int height) {
        return ByteBuffer.allocate(40)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'})
                .putInt(width)
                .putInt(height)
                .array();
    }

    static byte[] wav() {
        return utf8("RIFF....WAVEfmt ");
    }

    static byte[] zip(String... namesAndTexts) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], utf8(namesAndTexts[i + 1]));
        }
        return zip(files);
    }

    static byte[] zip(Map<String, byte[]> files) {
        var written = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(written)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new IllegalStateException("Making a zip", failed);
        }
        return written.toByteArray();
    }

    /** The same zip, its first file marked as a link as Unix does. */
    static byte[] firstIsALink(byte[] zip) {
        for (int at = 0; at < zip.length - 46; at++) {
            if (new Head(zip).has(at, 'P', 'K', 1, 2)) {
                zip[at + 5] = 3;
                zip[at + 40] = (byte) 0xFF;
                zip[at + 41] = (byte) 0xA1;
                return zip;
            }
        }
        throw new IllegalArgumentException("No list in this zip");
    }
}
