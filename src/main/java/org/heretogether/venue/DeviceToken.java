package org.heretogether.venue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret a tablet made for itself: 32 random bytes in base64url. We only ever keep its SHA-256. */
public record DeviceToken(String secret) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    public DeviceToken {
        if (!SHAPE.matcher(secret).matches()) {
            throw new IllegalArgumentException("A device token has 43 characters of base64url");
        }
    }

    /** The token of an {@code Authorization} header, if there is one of the right shape. */
    public static Optional<DeviceToken> ofHeader(String header) {
        String secret = header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : "";
        return SHAPE.matcher(secret).matches() ? Optional.of(new DeviceToken(secret)) : Optional.empty();
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return "DeviceToken[…]";
    }
}
