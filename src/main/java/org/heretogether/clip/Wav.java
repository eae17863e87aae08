package org.heretogether.clip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A sound as RIFF/WAVE: one channel of 16-bit samples behind a header of 44 bytes, as Flite writes it. */
record Wav(int samplesPerSecond, short[] samples) {

    private static final int HEADER = 44;
    private static final int LOUDEST = 30_000;
    private static final int SILENT = 300;
    private static final int PCM = 1;

    static Wav read(byte[] bytes) {
        if (bytes.length < HEADER
                || !text(bytes, 0).equals("RIFF")
                || !text(bytes, 8).equals("WAVE")
                || !text(bytes, 36).equals("data")) {
            throw new IllegalArgumentException("Not a WAV of the expected shape: " + bytes.length + " bytes");
        }
        var header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (header.getShort(20) != PCM || header.getShort(22) != 1 || header.getShort(34) != 16) {
            throw new IllegalArgumentException("Not one channel of 16 bits");
        }
        int length = Math.min(header.getInt(40), bytes.length - HEADER);
        var samples = new short[length / 2];
        header.position(HEADER).limit(HEADER + length);
        header.slice().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return new Wav(header.getInt(24), samples);
    }

    /** One after the other, with a breath of half a second between. All have the speed of the first. */
    static Wav joined(List<Wav> parts) {
        int rate = parts.getFirst().samplesPerSecond();
        int breath = rate / 2;
        var all = new short
                [parts.stream().mapToInt(part -> part.samples().length + breath).sum()];
        int at = 0;
        for (Wav part : parts) {
            if (part.samplesPerSecond() != rate) {
                throw new IllegalArgumentException(
                        "Sounds of " + rate + " and " + part.samplesPerSecond() + " samples");
            }
            System.arraycopy(part.samples(), 0, all, at, part.samples().length);
            at += part.samples().length + breath;
        }
        return new Wav(rate, all);
    }

    /** The same sound, so loud that its loudest sample just does not crackle; silence stays silence. */
    Wav asLoudAsPossible() {
        int loudest = 0;
        for (short sample : samples) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        if (loudest == 0) {
            return this;
        }
        var louder = new short[samples.length];
        for (int i = 0; i < samples.length; i++) {
            louder[i] = (short) (samples[i] * LOUDEST / loudest);
        }
        return new Wav(samplesPerSecond, louder);
    }

    /** Whether there is nothing in it but the noise of an open microphone. */
    boolean isSilent() {
        for (short sample : samples) {
            if (Math.abs(sample) > SILENT) {
                return false;
            }
        }
        return true;
    }

    double seconds() {
        return (double) samples.length / samplesPerSecond;
    }

    byte[] bytes() {
        int length = samples.length * 2;
        var wav = ByteBuffer.allocate(HEADER + length).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(HEADER - 8 + length).put(ascii("WAVE"));
        wav.put(ascii("fmt ")).putInt(16).putShort((short) PCM).putShort((short) 1);
        wav.putInt(samplesPerSecond)
                .putInt(samplesPerSecond * 2)
                .putShort((short) 2)
                .putShort((short) 16);
        wav.put(ascii("data")).putInt(length);
        wav.asShortBuffer().put(samples);
        return wav.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] bytes, int from) {
        return new String(bytes, from, 4, StandardCharsets.US_ASCII);
    }
}
