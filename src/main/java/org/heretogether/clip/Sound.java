package org.heretogether.clip;

import java.nio.file.Path;

/** What is known about the sound of a clip. */
public sealed interface Sound {

    /** The file is there and whole: WAV, 16 kHz mono. */
    record Ready(Path file) implements Sound {}

    /** It is whole, and in memory only. */
    record InMemory(byte[] wav) implements Sound {}

    /** The text is known and next in line. */
    record BeingMade() implements Sound {}

    /** No text has this id, or there is no voice that could speak it. */
    record Unknown() implements Sound {}
}
