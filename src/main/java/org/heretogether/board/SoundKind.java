package org.heretogether.board;

import java.util.Optional;

/** The kinds of sounds that come in, known by how their content begins and not by what the file says they are. */
public enum SoundKind {
    WAV("audio/wav", "wav"),
    MP3("audio/mpeg", "mp3"),
    OGG("audio/ogg", "ogg"),
    FLAC("audio/flac", "flac"),
    MP4("audio/mp4", "m4a"),
    WEBM("audio/webm", "webm");

    private final String type;
    private final String ending;

    SoundKind(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    public String type() {
        return type;
    }

    String ending() {
        return ending;
    }

    static Optional<SoundKind> of(byte[] content) {
        var head = new Head(content);
        if (head.has(0, 'R', 'I', 'F', 'F') && head.has(8, 'W', 'A', 'V', 'E')) {
            return Optional.of(WAV);
        }
        if (head.has(0, 'I', 'D', '3') || content.length > 3 && head.at(0) == 0xFF && (head.at(1) & 0xE6) == 0xE2) {
            return Optional.of(MP3);
        }
        if (head.has(0, 'O', 'g', 'g', 'S')) {
            return Optional.of(OGG);
        }
        if (head.has(0, 'f', 'L', 'a', 'C')) {
            return Optional.of(FLAC);
        }
        if (head.has(4, 'f', 't', 'y', 'p')) {
            return Optional.of(MP4);
        }
        return head.has(0, 0x1A, 0x45, 0xDF, 0xA3) ? Optional.of(WEBM) : Optional.empty();
    }
}
