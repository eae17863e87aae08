package org.heretogether.testing;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.heretogether.base.Uuid7;

/** Something a person made at a tablet, and how the tablet sends it. */
public record SentPiece(
        Tablet tablet, UUID id, UUID contributionId, String kind, String mediaType, int seconds, byte[] bytes) {

    private static final int PART = 256 * 1024;

    public SentPiece(Tablet tablet, String kind, String mediaType, int seconds, byte[] bytes) {
        this(tablet, Uuid7.next(), Uuid7.next(), kind, mediaType, seconds, bytes);
    }

    /** Noise that begins as a WebM does. */
    public static SentPiece sound(Tablet tablet, int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        System.arraycopy(new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3}, 0, bytes, 0, 4);
        return new SentPiece(tablet, "sound", "audio/webm", 12, bytes);
    }

    public SentPiece by(Tablet other) {
        return new SentPiece(other, id, contributionId, kind, mediaType, seconds, bytes);
    }

    public HttpResponse<String> begin() {
        String body = """
                {"contributionId":"%s","kind":"%s","mediaType":"%s","seconds":%d,"sha256":"%s","length":%d}\
                """.formatted(contributionId, kind, mediaType, seconds, sha256(), bytes.length);
        return tablet.send(tablet.request("/api/v1/pieces/" + id)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> append(int from, int length) {
        return send(from, Arrays.copyOfRange(bytes, from, Math.min(from + length, bytes.length)));
    }

    public HttpResponse<String> send(long offset, byte[] part) {
        return tablet.send(tablet.request("/api/v1/pieces/" + id)
                .header("Upload-Offset", Long.toString(offset))
                .header("Content-Type", "application/octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(part)));
    }

    public HttpResponse<String> complete() {
        return tablet.send(tablet.request("/api/v1/pieces/" + id + "/complete").POST(BodyPublishers.noBody()));
    }

    public HttpResponse<String> sendAll() {
        begin();
        for (int from = 0; from < bytes.length; from += PART) {
            append(from, PART);
        }
        return complete();
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
