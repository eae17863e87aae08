package org.heretogether.piece;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** What may be kept of what a tablet sent: a picture is drawn anew, so that nothing but the picture is left of it. */
final class SafeBytes {

    private static final long MOST_PIXELS = 16_000_000;

    private SafeBytes() {}

    /** What to keep, or nothing if this is not what it says it is. */
    static Optional<byte[]> of(Coming coming, byte[] sent) {
        if (!looksLike(coming.mediaType(), sent)) {
            return Optional.empty();
        }
        return coming.kind().isPicture() ? drawnAnew(coming.mediaType(), sent) : Optional.of(sent);
    }

    static boolean looksLike(String mediaType, byte[] sent) {
        return switch (mediaType) {
            case "image/jpeg" -> begins(sent, 0, 0xFF, 0xD8, 0xFF);
            case "image/png" -> begins(sent, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
            case "audio/webm", "video/webm" -> begins(sent, 0, 0x1A, 0x45, 0xDF, 0xA3);
            case "audio/wav" -> begins(sent, 0, 'R', 'I', 'F', 'F') && begins(sent, 8, 'W', 'A', 'V', 'E');
            case "audio/ogg" -> begins(sent, 0, 'O', 'g', 'g', 'S');
            case "audio/mp4", "video/mp4" -> begins(sent, 4, 'f', 't', 'y', 'p') && !namesAPlace(sent);
            default -> false;
        };
    }

    // Where a phone's camera writes its position into an MP4. A browser's recorder never does.
    private static boolean namesAPlace(byte[] sent) {
        String text = new String(sent, StandardCharsets.ISO_8859_1);
        return text.contains("\u00a9xyz") || text.contains("com.apple.quicktime.location");
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static boolean begins(byte[] sent, int at, int... signs) {
        if (sent.length < at + signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((sent[at + i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    // How it was turned, where and when it was taken stand beside the picture in the file, and are not copied.
    static Optional<byte[]> drawnAnew(String mediaType, byte[] sent) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    return Optional.empty();
                }
                return Optional.of(write(mediaType, reader.read(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException notAPicture) {
            return Optional.empty();
        }
    }

    private static byte[] write(String mediaType, BufferedImage picture) throws IOException {
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(plain, mediaType.equals("image/png") ? "png" : "jpeg", bytes)) {
            throw new IOException("No writer for " + mediaType);
        }
        return bytes.toByteArray();
    }
}
