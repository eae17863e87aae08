package org.heretogether.contribution;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import tools.jackson.databind.json.JsonMapper;

/** The SHA-256 of what was brought, by which a second telling of the same thing is known. */
final class BodyHash {

    private static final JsonMapper JSON = JsonMapper.shared();

    private BodyHash() {}

    static byte[] of(Object body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(body));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
