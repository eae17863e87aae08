package org.heretogether.contribution;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The SHA-256 of what was brought, by which a second telling of the same thing is known. */
final class BodyHash {

    private static final JsonMapper JSON = JsonMapper.shared();

    private BodyHash() {}

    static byte[] of(List<?> parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                // Each part by itself: inside a list Jackson leaves out the kind, and every way of passing would be the
                // same.
                digest.update(JSON.writeValueAsBytes(part));
                digest.update((byte) '\n');
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
