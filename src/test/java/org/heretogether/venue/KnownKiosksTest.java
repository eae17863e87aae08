package org.heretogether.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.heretogether.base.KioskId;
import org.heretogether.base.VenueId;
import org.junit.jupiter.api.Test;

class KnownKiosksTest {

    private final Kiosk kiosk = new Kiosk(KioskId.next(), VenueId.next(), "By the door", null, 0, KioskSettings.USUAL);
    private final byte[] token = {1, 2, 3};
    private Instant now = Instant.parse("2026-11-22T19:00:00Z");
    private final InstantSource clock = () -> now;
    private final KnownKiosks known = new KnownKiosks(clock.withZone(ZoneOffset.UTC));
    private int reads;

    @Test
    void a_row_of_posts_asks_the_database_once() {
        assertThat(find()).contains(kiosk);
        assertThat(find()).contains(kiosk);

        assertThat(reads).isEqualTo(1);
    }

    @Test
    void what_another_program_changed_is_known_after_two_seconds() {
        find();
        now = now.plusSeconds(2);
        find();

        assertThat(reads).isEqualTo(2);
    }

    @Test
    void after_a_change_here_the_database_is_asked_at_once() {
        find();
        known.changed();
        find();

        assertThat(reads).isEqualTo(2);
    }

    @Test
    void what_was_read_before_a_change_is_not_kept_after_it() {
        known.find(token, () -> {
            known.changed();
            return Optional.of(kiosk);
        });

        assertThat(known.find(token, Optional::empty)).isEmpty();
    }

    @Test
    void a_tablet_that_is_not_there_is_asked_for_again() {
        known.find(token, Optional::empty);

        assertThat(find()).contains(kiosk);
    }

    private Optional<Kiosk> find() {
        return known.find(token, () -> {
            reads++;
            return Optional.of(kiosk);
        });
    }
}
