package org.heretogether.evening;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.heretogether.testing.RunningProgram;

/** A photo and a sound of what came of an action of the sample, as organisers add them. */
final class FinishedBench {

    private FinishedBench() {}

    static void add(RunningProgram program) {
        add(program, "photo", "image/jpeg", photo());
        add(program, "sound", "audio/wav", sound());
    }

    static void takeAway(RunningProgram program) {
        program.change("delete from finished_thing");
    }

    private static void add(RunningProgram program, String kind, String mediaType, byte[] file) {
        String hash = hash(file);
        Path there = program.data().resolve("pieces").resolve(hash.substring(0, 2));
        try {
            Files.createDirectories(there);
            Files.write(there.resolve(hash), file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        program.change(
                ("insert into finished_thing (finished_thing_id, venue_id, action_id, kind, media_type, file_hash,"
                                + " length, added_by, added_at) select uuid(), venue_id, action_id, '%s', '%s', unhex('%s'), %d,"
                                + " 'Robin', now(3) from action where state = 'done' limit 1")
                        .formatted(kind, mediaType, hash, file.length));
    }

    private static byte[] photo() {
        var photo = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        var pen = photo.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.ORANGE, 1200, 900, Color.BLUE));
        pen.fillRect(0, 0, 1200, 900);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(photo, "jpeg", bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    /** One second of a tone. */
    private static byte[] sound() {
        var samples = new byte[32_000];
        for (int i = 0; i < 16_000; i++) {
            short sample = (short) (9000 * Math.sin(2 * Math.PI * 440 * i / 16_000));
            samples[2 * i] = (byte) sample;
            samples[2 * i + 1] = (byte) (sample >> 8);
        }
        var bytes = new ByteArrayOutputStream();
        var format = new AudioFormat(16_000, 16, 1, true, false);
        try {
            AudioSystem.write(
                    new AudioInputStream(new ByteArrayInputStream(samples), format, 16_000),
                    AudioFileFormat.Type.WAVE,
                    bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
