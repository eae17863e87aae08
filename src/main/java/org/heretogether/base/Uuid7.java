package org.heretogether.base;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes ids that sort by the moment they were made: UUID version 7, RFC 9562 section 5.7. They are names, never secrets. */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID next() {
        return at(Instant.now().toEpochMilli());
    }

    static UUID at(long epochMillis) {
        long high = (epochMillis << 16) | 0x7000 | (RANDOM.nextInt() & 0x0fff);
        long low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
