package org.heretogether.clip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program of its own that speaks: the text goes in at one end, a WAV comes out as a file. It gets no shell, an empty
 * environment, a folder of its own, and so many seconds.
 */
record VoiceProgram(List<String> command, Path temporaryFiles, int seconds) {

    private static final long LARGEST = 20 << 20;

    /** In {@link #command} this stands for the file the program is to write. */
    static final String FILE = "{file}";

    byte[] speak(String text) {
        try {
            Path folder = Files.createTempDirectory(temporaryFiles, "here-together-voice");
            Path sound = folder.resolve("clip.wav");
            try {
                run(text, folder, sound);
                if (!Files.exists(sound) || Files.size(sound) > LARGEST) {
                    throw new IllegalStateException(name() + " wrote no sound that can be used");
                }
                return Wav.read(Files.readAllBytes(sound)).asLoudAsPossible().bytes();
            } finally {
                Files.deleteIfExists(sound);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Running " + name(), e);
        }
    }

    private void run(String text, Path folder, Path sound) throws IOException {
        var builder = new ProcessBuilder(command.stream()
                        .map(part -> part.equals(FILE) ? sound.toString() : part)
                        .toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LANG", "C.UTF-8");
        Process process = builder.start();
        try {
            try (var in = process.getOutputStream()) {
                in.write(text.getBytes(StandardCharsets.UTF_8));
                in.write('\n');
            }
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IllegalStateException(name() + " took longer than " + seconds + " seconds");
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(name() + " ended with " + process.exitValue());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + name() + " spoke", interrupted);
        } finally {
            process.destroyForcibly();
        }
    }

    private String name() {
        return command.getFirst();
    }
}
