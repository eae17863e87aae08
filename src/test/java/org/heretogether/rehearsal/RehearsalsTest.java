package org.heretogether.rehearsal;

import static heretogether.db.Tables.CONTRIBUTION;
import static heretogether.db.Tables.GATHERING;
import static heretogether.db.Tables.KIOSK;
import static heretogether.db.Tables.ORGANISER;
import static heretogether.db.Tables.PICTURE;
import static heretogether.db.Tables.ROUND;
import static heretogether.db.Tables.SIGN_CLIP;
import static heretogether.db.Tables.VENUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import heretogether.db.DefaultSchema;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.heretogether.contribution.Contributions;
import org.heretogether.contribution.Verdict.Reason;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.organiser.Organisers;
import org.heretogether.organiser.SignIn;
import org.heretogether.result.LiveResults;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Kiosks;
import org.heretogether.venue.Venue;
import org.heretogether.venue.Venues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RehearsalsTest extends DatabaseTest {

    @Autowired
    Rehearsals rehearsals;

    @Autowired
    Venues venues;

    @Autowired
    Rounds rounds;

    @Autowired
    LiveResults liveResults;

    @Autowired
    Contributions contributions;

    @Autowired
    Kiosks kiosks;

    @Autowired
    Organisers organisers;

    @Test
    void a_new_place_begins_with_the_sample() {
        rehearsals.beginIfEmpty();

        Venue venue = venues.ours();
        assertThat(venue.name()).isEqualTo("Riverside Hall");
        assertThat(rounds.open(venue.venueId())).hasSizeGreaterThan(2);
        assertThat(liveResults.onScreen(venue.venueId()))
                .hasValueSatisfying(
                        shown -> assertThat(shown.snapshot().tally()).isPresent());
    }

    @Test
    void the_sample_is_loaded_once() {
        rehearsals.beginIfEmpty();
        Map<String, Integer> once = rows();

        rehearsals.beginIfEmpty();

        assertThat(rows()).isEqualTo(once);
        assertThat(once).containsEntry("venue", 1);
    }

    @Test
    void a_place_that_somebody_set_up_gets_no_sample() {
        hall.place();

        rehearsals.beginIfEmpty();

        assertThat(rows()).containsEntry("venue", 1).doesNotContainKeys("activity", "contribution");
    }

    @Test
    void everything_in_the_sample_is_marked_as_a_rehearsal() {
        rehearsals.beginIfEmpty();

        assertThat(db.fetchValues(VENUE.REHEARSAL)).containsOnly(true);
        assertThat(db.fetchValues(GATHERING.REHEARSAL)).containsOnly(true);
        assertThat(db.fetchValues(ROUND.REHEARSAL)).containsOnly(true);
        assertThat(db.fetchCount(CONTRIBUTION)).isPositive();
    }

    @Test
    void the_tablet_of_the_made_up_people_is_not_among_ours() {
        rehearsals.beginIfEmpty();

        assertThat(kiosks.all(venues.ours().venueId())).isEmpty();
    }

    @Test
    void starting_our_own_leaves_the_organisers_and_the_tablets_and_a_blank_page() {
        rehearsals.beginIfEmpty();
        Venue venue = venues.ours();
        Kiosk kiosk = hall.kiosk(venue);
        Round round = rounds.open(venue.venueId()).getFirst();
        contributions.accept(kiosk, hall.answer(round, hall.picked(round, 0)));
        contributions.keepRefused(kiosk, "x", Reason.NOT_UNDERSTOOD, "x");
        String code = organisers.firstCode().orElseThrow();
        db.insertInto(SIGN_CLIP)
                .set(SIGN_CLIP.QUESTION_ID, round.questionId())
                .set(SIGN_CLIP.PART, "question")
                .set(SIGN_CLIP.VENUE_ID, venue.venueId())
                .set(SIGN_CLIP.FILM, "0".repeat(64))
                .set(SIGN_CLIP.ENDING, "mp4")
                .set(SIGN_CLIP.SIGN_LANGUAGE, "BSL")
                .set(SIGN_CLIP.CREATED_AT, round.openedAt())
                .execute();
        assertThat(organisers.begin(code, "Sam", "a long password", "192.0.2.1"))
                .isInstanceOf(SignIn.Welcome.class);

        rehearsals.startOurOwn(venue.venueId(), " Village Hall ");

        Venue ours = venues.ours();
        assertThat(ours).isEqualTo(new Venue(venue.venueId(), "Village Hall", venue.languages(), false));
        assertThat(rows().keySet())
                .isEqualTo(Set.of(
                        VENUE.getName(), KIOSK.getName(), ORGANISER.getName(), PICTURE.getName(), "sign_in_code"));
        assertThat(kiosks.all(venue.venueId())).containsExactly(kiosk);
        assertThat(liveResults.onScreen(venue.venueId())).isEmpty();
    }

    @Test
    void starting_our_own_leaves_other_places_alone() {
        Venue ours = hall.rehearsingPlace();
        Venue theirs = hall.place();
        Round round = hall.openPickOne(theirs);
        contributions.accept(hall.kiosk(theirs), hall.answer(round, hall.picked(round, 0)));
        Map<String, Integer> before = rows();

        rehearsals.startOurOwn(ours.venueId(), "Village Hall");

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_place_needs_a_name() {
        Venue venue = hall.rehearsingPlace();

        assertThatIllegalArgumentException().isThrownBy(() -> rehearsals.startOurOwn(venue.venueId(), "  "));

        assertThat(venues.get(venue.venueId())).isEqualTo(venue);
    }

    /** How many rows each table has; empty tables are not there. */
    private Map<String, Integer> rows() {
        var rows = new TreeMap<String, Integer>();
        for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            int count = db.fetchCount(table);
            if (count > 0) {
                rows.put(table.getName(), count);
            }
        }
        return rows;
    }
}
