package org.heretogether.contribution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.heretogether.base.VenueId;

/**
 * Two different pictures, in order, with which a person comes back to what they brought. How strong that is, and what it does
 * not protect from: {@code src/docs/decisions/the-picture-pair.md}.
 */
public record PicturePair(String first, String second) {

    public PicturePair {
        if (first.isBlank() || second.isBlank() || first.equals(second)) {
            throw new IllegalArgumentException("Not two different pictures: " + first + ", " + second);
        }
    }

    byte[] hash(VenueId venue) {
        try {
            String all = venue.value() + "\n" + first + "\n" + second;
            return MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return "PicturePair[…]";
    }
}
