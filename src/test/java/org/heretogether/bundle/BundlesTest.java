package org.heretogether.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.heretogether.base.ContributionId;
import org.heretogether.base.TurnId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.contribution.Brought;
import org.heretogether.contribution.Contributions;
import org.heretogether.contribution.Ideas;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.venue.Kiosk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BundlesTest extends DatabaseTest {

    private static final Wording MUSIC = Wording.of("en", "Music");

    @Autowired
    private Bundles bundles;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Ideas ideas;

    private VenueId venue;
    private Kiosk kiosk;
    private ContributionId quiz;
    private ContributionId band;

    @BeforeEach
    void twoIdeas() {
        var place = hall.place();
        venue = place.venueId();
        kiosk = hall.kiosk(place);
        quiz = putUp("A quiz about songs");
        band = putUp("Our own band");
    }

    @Test
    void an_idea_lies_in_one_bundle_and_leaves_the_one_before() {
        var music = bundles.add(venue, MUSIC, List.of(quiz, band));
        var games = bundles.add(venue, Wording.of("en", "Games"), List.of(quiz));

        assertThat(bundles.all(venue)).extracting(Bundle::bundleId).containsExactly(music, games);
        assertThat(bundles.all(venue)).extracting(Bundle::ideas).containsExactly(List.of(band), List.of(quiz));
    }

    @Test
    void a_bundle_that_is_taken_apart_loses_nobodys_idea() {
        var music = bundles.add(venue, MUSIC, List.of(quiz, band));

        bundles.takeApart(venue, music);

        assertThat(bundles.all(venue)).isEmpty();
        assertThat(ideas.newest(venue)).hasSize(2);
        assertThat(bundles.put(venue, List.of(quiz), music)).isFalse();
        assertThat(bundles.rename(venue, music, MUSIC)).isFalse();
    }

    @Test
    void an_idea_can_be_taken_out_again() {
        bundles.add(venue, MUSIC, List.of(quiz, band));

        bundles.takeOut(venue, List.of(quiz));

        assertThat(bundles.all(venue).getFirst().ideas()).containsExactly(band);
    }

    private ContributionId putUp(String words) {
        var id = ContributionId.next();
        contributions.accept(
                kiosk,
                new Brought.AnIdea(
                        id,
                        TurnId.next(),
                        new Brought.Way("en", "touch"),
                        Instant.now(),
                        new Brought.Idea(words, List.of(), List.of(), "en")));
        return id;
    }
}
