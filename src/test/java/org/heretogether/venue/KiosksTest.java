package org.heretogether.venue;

import static heretogether.db.Tables.KIOSK;
import static heretogether.db.Tables.PAIRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.Hall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class KiosksTest extends DatabaseTest {

    private static final String ADDRESS = "192.0.2.7";

    @Autowired
    Kiosks kiosks;

    private Venue venue;
    private final DeviceToken token = Hall.token();

    @BeforeEach
    void place() {
        venue = hall.place();
    }

    @Test
    void a_tablet_shows_eight_digits_for_ten_minutes_and_the_same_ones_when_it_asks_again() {
        Pairing first = kiosks.pairing(token, ADDRESS);
        Pairing second = kiosks.pairing(token, ADDRESS);

        assertThat(first).asInstanceOf(type(Pairing.Waiting.class)).satisfies(waiting -> {
            assertThat(waiting.code()).matches("[0-9]{8}");
            assertThat(Duration.between(Instant.now(), waiting.until()))
                    .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10));
        });
        assertThat(second).isEqualTo(first);
    }

    @Test
    void the_tablet_whose_code_was_typed_in_is_paired() {
        String code = code(token);

        PairingAttempt attempt =
                kiosks.pair(venue.venueId(), code.substring(0, 4) + " " + code.substring(4), " Tablet by the door ");

        assertThat(attempt).isInstanceOf(PairingAttempt.Paired.class);
        assertThat(kiosks.find(token)).hasValueSatisfying(kiosk -> {
            assertThat(kiosk.name()).isEqualTo("Tablet by the door");
            assertThat(kiosk.venueId()).isEqualTo(venue.venueId());
        });
        assertThat(kiosks.pairing(token, ADDRESS)).isInstanceOf(Pairing.Paired.class);
    }

    @Test
    void a_code_works_once() {
        String code = code(token);
        kiosks.pair(venue.venueId(), code, "");

        assertThat(kiosks.pair(venue.venueId(), code, "")).isEqualTo(new PairingAttempt.UnknownCode());
    }

    @Test
    void a_code_that_ran_out_does_not_work_and_is_followed_by_another() {
        String code = code(token);
        db.update(PAIRING)
                .set(PAIRING.EXPIRES_AT, Instant.now().minusSeconds(1))
                .execute();

        assertThat(kiosks.pair(venue.venueId(), code, "")).isEqualTo(new PairingAttempt.UnknownCode());
        assertThat(code(token)).isNotEqualTo(code);
    }

    @Test
    void a_code_that_nobody_shows_pairs_nothing() {
        assertThat(kiosks.pair(venue.venueId(), "", "")).isEqualTo(new PairingAttempt.UnknownCode());
        assertThat(kiosks.pair(venue.venueId(), "12345678", "")).isEqualTo(new PairingAttempt.UnknownCode());
        assertThat(kiosks.all(venue.venueId())).isEmpty();
    }

    @Test
    void one_address_cannot_have_more_than_fifty_codes() {
        for (int tablet = 0; tablet < 50; tablet++) {
            assertThat(kiosks.pairing(Hall.token(), ADDRESS)).isInstanceOf(Pairing.Waiting.class);
        }

        assertThat(kiosks.pairing(token, ADDRESS)).isEqualTo(new Pairing.Later());
        assertThat(kiosks.pairing(token, "192.0.2.8")).isInstanceOf(Pairing.Waiting.class);
    }

    @Test
    void an_unpaired_tablet_is_not_known_from_that_moment_and_can_be_paired_again() {
        Kiosk kiosk = kiosks.pairOwnMachine(venue.venueId(), token).kiosk();
        assertThat(kiosks.find(token)).contains(kiosk);

        assertThat(kiosks.unpair(venue.venueId(), kiosk.kioskId())).isTrue();
        assertThat(kiosks.find(token)).isEmpty();
        assertThat(kiosks.all(venue.venueId())).isEmpty();

        kiosks.pair(venue.venueId(), code(token), "Again");
        assertThat(kiosks.find(token))
                .hasValueSatisfying(again -> assertThat(again.name()).isEqualTo("Again"));
    }

    @Test
    void a_tablet_cannot_be_unpaired_by_another_place() {
        Kiosk kiosk = kiosks.pairOwnMachine(venue.venueId(), token).kiosk();

        assertThat(kiosks.unpair(hall.place().venueId(), kiosk.kioskId())).isFalse();
        assertThat(kiosks.find(token)).contains(kiosk);
    }

    @Test
    void a_tablet_that_moved_to_another_place_belongs_there() {
        Kiosk before = kiosks.pairOwnMachine(venue.venueId(), token).kiosk();
        kiosks.unpair(venue.venueId(), before.kioskId());
        Venue elsewhere = hall.place();

        kiosks.pair(elsewhere.venueId(), code(token), "");

        assertThat(kiosks.find(token))
                .hasValueSatisfying(kiosk -> assertThat(kiosk.venueId()).isEqualTo(elsewhere.venueId()));
        assertThat(kiosks.all(venue.venueId())).isEmpty();
    }

    @Test
    void the_token_itself_is_stored_nowhere() {
        kiosks.pairing(token, ADDRESS);
        kiosks.pair(venue.venueId(), code(token), "");

        byte[] stored = db.fetchSingle(KIOSK).getTokenHash();

        assertThat(stored).hasSize(32).isNotEqualTo(token.secret().getBytes(StandardCharsets.US_ASCII));
        assertThat(token.toString()).doesNotContain(token.secret());
    }

    @Test
    void what_a_tablet_keeps_is_noted_when_it_speaks_after_a_while_and_when_nothing_is_left() {
        Kiosk kiosk = kiosks.pairOwnMachine(venue.venueId(), token).kiosk();

        kiosks.seen(kiosk, 7);
        assertThat(now().kept()).isEqualTo(7);

        kiosks.seen(now(), 8);
        assertThat(now().kept()).as("spoke a moment ago").isEqualTo(7);

        kiosks.seen(now(), 0);
        assertThat(now().kept()).isZero();

        Instant aMinuteAgo = Instant.now().minus(1, ChronoUnit.MINUTES);
        kiosks.seen(new Kiosk(kiosk.kioskId(), kiosk.venueId(), kiosk.name(), aMinuteAgo, 0, kiosk.settings()), 9);
        assertThat(now().kept()).isEqualTo(9);
    }

    @Test
    void tablets_stand_in_the_order_in_which_they_were_paired() {
        Kiosk first = kiosks.pairOwnMachine(venue.venueId(), token).kiosk();
        Kiosk second = kiosks.pairOwnMachine(venue.venueId(), Hall.token()).kiosk();

        assertThat(List.of(first.name(), second.name())).containsExactly("Tablet 1", "Tablet 2");
        assertThat(kiosks.all(venue.venueId())).containsExactlyInAnyOrder(first, second);
    }

    private Kiosk now() {
        return kiosks.find(token).orElseThrow();
    }

    private String code(DeviceToken of) {
        return kiosks.pairing(of, ADDRESS) instanceof Pairing.Waiting(String code, Instant until) ? code : "";
    }
}
