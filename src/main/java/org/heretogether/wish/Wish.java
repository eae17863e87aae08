package org.heretogether.wish;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to hear what becomes of things.
 *
 * @param wishId random, so that it says nothing of when it was made
 * @param who a name; empty while nobody has written it down
 * @param contact where a letter goes, a number, who tells them; may be empty
 * @param toldAt when an organiser said that it was done
 */
public record Wish(
        UUID wishId,
        How how,
        String who,
        String contact,
        @Nullable Instant toldAt) {

    public static final int LONGEST_WHO = 80;
    public static final int LONGEST_CONTACT = 160;

    public Wish {
        if (who.length() > LONGEST_WHO || contact.length() > LONGEST_CONTACT) {
            throw new IllegalArgumentException(
                    "A name or an address is too long: " + who.length() + ", " + contact.length());
        }
    }

    /** The ways of hearing it. Who wants to hear nothing leaves no wish. */
    public enum How {
        HERE("here"),
        LETTER("letter"),
        PHONE("phone"),
        TEXT("text"),
        PRINT("print"),
        SOUND("sound"),
        SOMEONE("someone");

        private final String named;

        How(String named) {
            this.named = named;
        }

        /** The name on the wire and in the database. */
        public String named() {
            return named;
        }

        public static Optional<How> of(String named) {
            return Arrays.stream(values())
                    .filter(how -> how.named.equals(named))
                    .findFirst();
        }

        /** Whether it needs a number, an address or a name beside that of the person. */
        public boolean needsContact() {
            return this == LETTER || this == PHONE || this == TEXT || this == SOMEONE;
        }
    }
}
