package org.heretogether.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heretogether.activity.Activity;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.gathering.Gatherings;
import org.heretogether.job.Jobs.Given;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.Hall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JobsTest extends DatabaseTest {

    @Autowired
    Jobs jobs;

    @Autowired
    Journeys journeys;

    @Autowired
    Gatherings gatherings;

    private VenueId venue;
    private GatheringId tonight;

    @BeforeEach
    void a_night_with_two_jobs() {
        venue = hall.place().venueId();
        Activity activity = hall.activity(venue, Hall.completeCard());
        tonight = hall.gathering(venue).gatheringId();
        jobs.add(venue, tonight, Job.Part.BEFORE, Wording.of("en", "Chairs"), activity.pictureId());
        jobs.add(venue, tonight, Job.Part.AFTER, Wording.of("en", "Sweep"), activity.pictureId());
    }

    @Test
    void a_job_is_held_by_two_and_open_until_both_names_are_there() {
        assertThat(first().isOpen()).isTrue();

        jobs.give(venue, first(), false, "Sam");
        assertThat(first().isOpen()).isTrue();
        jobs.give(venue, first(), true, "Priya");

        assertThat(first().isOpen()).isFalse();
        assertThat(jobs.names(venue, tonight)).containsExactly("Sam", "Priya");
    }

    @Test
    void of_two_organisers_who_give_the_same_place_the_second_hears_of_it() {
        Job seen = first();
        assertThat(jobs.give(venue, seen, false, "Sam")).isEqualTo(Given.GIVEN);

        assertThat(jobs.give(venue, seen, false, "Mo")).isEqualTo(Given.GIVEN_BEFORE);

        assertThat(first().who()).isEqualTo("Sam");
    }

    @Test
    void nobody_holds_both_places_of_a_job() {
        Job seen = first();
        jobs.give(venue, seen, false, "Sam");

        assertThat(jobs.give(venue, first(), true, "sam")).isEqualTo(Given.HOLDS_IT);
        assertThat(jobs.give(venue, seen, true, "Sam")).as("seen before").isEqualTo(Given.GIVEN_BEFORE);
        assertThat(first().whoElse()).isEmpty();

        assertThat(jobs.give(venue, first(), false, "")).isEqualTo(Given.GIVEN);
        assertThat(jobs.give(venue, first(), true, "Sam")).isEqualTo(Given.GIVEN);
    }

    @Test
    void the_next_night_takes_the_jobs_over_and_nobodys_name() {
        jobs.give(venue, first(), false, "Sam");
        GatheringId next = hall.gathering(venue).gatheringId();

        assertThat(jobs.asLastTime(venue, next)).isEqualTo(2);

        assertThat(jobs.of(venue, next))
                .extracting(job -> job.wording().in("en"))
                .containsExactly("Chairs", "Sweep");
        assertThat(jobs.names(venue, next)).isEmpty();
        assertThat(jobs.asLastTime(venue, next)).as("pressed once more").isZero();
        assertThat(jobs.of(venue, next)).hasSize(2);
    }

    @Test
    void a_taxi_that_does_not_come_does_not_lose_anyone() {
        journeys.add(venue, tonight, "Mo", Journey.How.TAXI, "Ali");
        journeys.add(venue, tonight, "Anna", Journey.How.BUS, "");
        List<Journey> all = journeys.of(venue, tonight);
        journeys.leftSafely(venue, all.getLast());

        journeys.goes(venue, all.getFirst(), Journey.How.LIFT);

        assertThat(journeys.stillHere(venue, tonight)).extracting(Journey::who).containsExactly("Mo");
        journeys.leftSafely(venue, journeys.of(venue, tonight).getFirst());
        assertThat(journeys.stillHere(venue, tonight)).isEmpty();
        assertThat(journeys.of(venue, tonight).getFirst().how()).isEqualTo(Journey.How.LIFT);
    }

    @Test
    void names_and_numbers_go_when_the_night_is_closed() {
        journeys.add(venue, tonight, "Mo", Journey.How.TAXI, "Ali");

        gatherings.close(venue, tonight);

        assertThat(journeys.of(venue, tonight)).isEmpty();
        assertThat(journeys.add(venue, tonight, "Mo", Journey.How.TAXI, "Ali")).isFalse();
        assertThat(journeys.of(venue, tonight)).isEmpty();
    }

    @Test
    void what_a_power_cut_left_of_a_closed_night_goes_at_the_next_start() {
        journeys.add(venue, tonight, "Mo", Journey.How.TAXI, "Ali");
        db.execute("update gathering set state = 'closed'");

        journeys.ready();

        assertThat(journeys.of(venue, tonight)).isEmpty();
    }

    private Job first() {
        return jobs.of(venue, tonight).getFirst();
    }
}
