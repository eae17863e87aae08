package org.heretogether.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.ContributionId;
import org.heretogether.base.TurnId;
import org.heretogether.base.Wording;
import org.heretogether.contribution.Brought;
import org.heretogether.contribution.Contributions;
import org.heretogether.contribution.Ideas;
import org.heretogether.gathering.Opening;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.Hall;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An idea, also one of pictures alone, can be asked about in the same gathering. */
class NextQuestionTest extends DatabaseTest {

    @Autowired
    private NextQuestion next;

    @Autowired
    private Ideas ideas;

    @Autowired
    private Contributions contributions;

    @Test
    void an_idea_from_a_tablet_becomes_a_question_that_is_open() {
        Venue place = hall.place();
        hall.gathering(place.venueId());
        var activity = hall.activity(place.venueId(), Hall.completeCard());
        bring(place, new Brought.Idea("A picnic by the river", List.of("openmoji/1F9FA"), List.of(), "en"));

        var question = next.make(
                place.venueId(),
                activity,
                ideas.newest(place.venueId()).getFirst().idea(),
                List.of());

        assertThat(question.wording().in("en")).contains("A picnic by the river");
        assertThat(question.answerType()).isInstanceOf(ThreeWayScale.class);
        assertThat(next.open(place.venueId(), question)).get().isInstanceOf(Opening.Opened.class);
    }

    @Test
    void an_idea_of_pictures_alone_is_asked_about_by_the_picture_and_its_name() {
        Venue place = hall.place();
        var activity = hall.activity(place.venueId(), Hall.completeCard());

        var question = next.make(
                place.venueId(), activity, new Brought.Idea("", List.of("openmoji/1F9FA"), List.of(), "en"), List.of());

        assertThat(question.wording().in("en")).contains("picnic");
        assertThat(next.open(place.venueId(), question))
                .as("without a gathering")
                .isEmpty();
    }

    @Test
    void a_very_long_idea_still_fits_on_a_tablet() {
        Venue place = hall.place();
        var activity = hall.activity(place.venueId(), Hall.completeCard());

        var question = next.make(
                place.venueId(), activity, new Brought.Idea("a ".repeat(240), List.of(), List.of(), "pl"), List.of());

        assertThat(question.wording().in("pl").length()).isLessThanOrEqualTo(120);
    }

    @Test
    void in_a_language_without_our_words_the_idea_itself_is_the_question() {
        Venue place = hall.place();
        var activity = hall.activity(place.venueId(), Hall.completeCard());

        var question = next.make(
                place.venueId(), activity, new Brought.Idea("Piknik nad rzeką", List.of(), List.of(), "pl"), List.of());

        assertThat(question.wording()).isEqualTo(Wording.of("pl", "Piknik nad rzeką"));
    }

    private void bring(Venue place, Brought.Idea idea) {
        var kiosk = hall.kiosk(place);
        contributions.accept(
                kiosk,
                new Brought.AnIdea(
                        ContributionId.next(),
                        TurnId.next(),
                        new Brought.Way("en", "touch"),
                        java.time.Instant.now(),
                        idea));
    }
}
