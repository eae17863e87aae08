package org.heretogether.ballotfile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.heretogether.ballotfile.BallotFile.Kind;

/** Reads a file of ballots, whatever its kind. */
public final class BallotFiles {

    private BallotFiles() {}

    /**
     * Reads a file.
     *
     * @param name its name; how it ends says what it is, or else its header does
     */
    public static Reading read(String name, byte[] bytes) {
        return read(name, text(bytes));
    }

    /** As {@link #read(String, byte[])}. */
    public static Reading read(String name, String text) {
        try {
            List<String> lines = text.lines().toList();
            Kind kind = Kind.ofFile(name)
                    .or(() -> PrefLibHeader.kind(lines))
                    .orElseThrow(() -> new Malformed(1, "kind").found(name));
            return new Reading.Read(
                    kind == Kind.PB ? new PabulibReader(text).read() : new PrefLibReader(kind, lines).read());
        } catch (Malformed malformed) {
            return malformed.refused();
        }
    }

    /** UTF-8 with or without a byte order mark; what is not UTF-8 is taken as Latin-1, as in old files. */
    private static String text(byte[] bytes) {
        String text = utf8(bytes).orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
