package org.heretogether.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Numbers as a font file has them, the largest part first. */
final class Bytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes bytes(int... values) {
        for (int value : values) {
            out.write(value);
        }
        return this;
    }

    Bytes bytes(byte[] values) {
        out.writeBytes(values);
        return this;
    }

    Bytes shorts(int... values) {
        for (int value : values) {
            bytes(value >> 8, value);
        }
        return this;
    }

    Bytes ints(int... values) {
        for (int value : values) {
            shorts(value >> 16, value);
        }
        return this;
    }

    Bytes letters(String four) {
        return bytes(four.getBytes(StandardCharsets.US_ASCII));
    }

    Bytes zeros(int many) {
        return bytes(new byte[many]);
    }

    Bytes even() {
        return zeros((4 - out.size() % 4) % 4);
    }

    int size() {
        return out.size();
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }
}
