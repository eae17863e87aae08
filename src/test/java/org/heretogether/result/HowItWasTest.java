package org.heretogether.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.heretogether.answertype.ThreeWayScale.Level;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What we say on our way out is told once, to the next gathering, and gives nobody away. */
class HowItWasTest extends DatabaseTest {

    @Autowired
    private HowItWas howItWas;

    @Autowired
    private AtTheDoor atTheDoor;

    @Autowired
    private Gatherings gatherings;

    private VenueId venue;
    private Gathering tonight;

    @BeforeEach
    void aNight() {
        venue = hall.place().venueId();
        tonight = gatherings.plan(venue, Wording.of("en", "Tonight"), LocalDate.now());
        gatherings.open(venue, tonight.gatheringId());
    }

    @Test
    void tablets_ask_once_it_is_closed_and_not_while_it_goes_on() {
        assertThat(atTheDoor.asked(venue)).isEmpty();

        gatherings.close(venue, tonight.gatheringId());

        assertThat(atTheDoor.asked(venue)).contains(tonight.gatheringId());
        gatherings.open(venue, plan().gatheringId());
        assertThat(atTheDoor.asked(venue)).as("another one goes on").isEmpty();
    }

    @Test
    void a_tap_that_comes_twice_is_counted_once_and_one_for_a_gathering_to_come_not_at_all() {
        UUID tap = UUID.randomUUID();
        for (int again = 0; again < 5; again++) {
            assertThat(howItWas.keep(venue, tap, tonight.gatheringId(), Level.GOOD))
                    .isTrue();
        }
        say(Level.NOT_GOOD, 4);
        gatherings.close(venue, tonight.gatheringId());
        Gathering next = plan();

        assertThat(howItWas.keep(venue, UUID.randomUUID(), next.gatheringId(), Level.GOOD))
                .isFalse();
        assertThat(howItWas.keep(venue, UUID.randomUUID(), GatheringId.next(), Level.GOOD))
                .isFalse();
        assertThat(told(next).mostOfUs()).extracting(Alike::thing).containsExactly("not-good");
    }

    @Test
    void four_of_us_are_told_to_nobody() {
        say(Level.GOOD, 2);
        say(Level.NOT_GOOD, 2);
        gatherings.close(venue, tonight.gatheringId());

        assertThat(howItWas.lastTime(venue, plan().gatheringId())).isEmpty();
    }

    @Test
    void what_was_told_stays_so_that_a_late_tap_is_not_the_difference() {
        say(Level.GOOD, 3);
        say(Level.IN_BETWEEN, 2);
        gatherings.close(venue, tonight.gatheringId());
        Gathering next = plan();
        assertThat(told(next).tally().orElseThrow().people()).isEqualTo(5);

        say(Level.NOT_GOOD, 1);

        assertThat(told(next).tally().orElseThrow().people()).isEqualTo(5);
        assertThat(told(next).tally().orElseThrow().counts()).containsEntry("not-good", 0);
    }

    @Test
    void where_nearly_all_of_a_few_said_the_same_there_is_no_number() {
        say(Level.GOOD, 6);
        say(Level.NOT_GOOD, 1);
        gatherings.close(venue, tonight.gatheringId());

        HowItWas.Told told = told(plan());

        assertThat(told.tally()).isEmpty();
        assertThat(told.mostOfUs()).extracting(Alike::thing).containsExactly("good");
    }

    private Gathering plan() {
        return gatherings.plan(venue, Wording.of("en", "Next"), LocalDate.now().plusDays(28));
    }

    private HowItWas.Told told(Gathering next) {
        return howItWas.lastTime(venue, next.gatheringId()).orElseThrow();
    }

    private void say(Level level, int people) {
        for (int person = 0; person < people; person++) {
            howItWas.keep(venue, UUID.randomUUID(), tonight.gatheringId(), level);
        }
    }
}
