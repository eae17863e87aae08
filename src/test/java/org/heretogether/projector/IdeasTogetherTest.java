package org.heretogether.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heretogether.base.ContributionId;
import org.heretogether.base.TurnId;
import org.heretogether.base.Wording;
import org.heretogether.bundle.Bundles;
import org.heretogether.contribution.Brought.AnIdea;
import org.heretogether.contribution.Brought.Idea;
import org.heretogether.contribution.Brought.Way;
import org.heretogether.contribution.Contributions;
import org.heretogether.gathering.Light;
import org.heretogether.gathering.Position;
import org.heretogether.gathering.Progress;
import org.heretogether.gathering.Step;
import org.heretogether.hold.HoldState;
import org.heretogether.hold.Holds;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IdeasTogetherTest extends DatabaseTest {

    @Autowired
    private IdeasDrawing drawing;

    @Autowired
    private Bundles bundles;

    @Autowired
    private Holds holds;

    @Autowired
    private Contributions contributions;

    @Test
    void groups_come_first_then_each_of_their_ideas_then_those_by_themselves() {
        Venue place = hall.place();
        Kiosk kiosk = hall.kiosk(place);
        var quiz = putUp(kiosk, "A quiz");
        putUp(kiosk, "A picnic");
        var band = putUp(kiosk, "Our own band");
        holds.in(place.venueId(), HoldState.WAITING)
                .forEach(held -> holds.decide(place.venueId(), held, HoldState.SHOW, "Sam"));
        bundles.add(place.venueId(), Wording.of("en", "Music"), List.of(quiz, band));

        List<Drawing> all = all(place);

        assertThat(all).hasSize(4);
        assertThat(((Sheet) all.getFirst()).lines()).singleElement().satisfies(line -> {
            assertThat(line.word()).isEqualTo("Music");
            assertThat(line.said()).containsExactly("A quiz", "Our own band");
        });
        assertThat(all.subList(1, 4))
                .extracting(one -> ((Brought) one).title())
                .containsExactly("Music", "Music", "Our ideas");
        assertThat(all.subList(1, 4))
                .extracting(one -> ((Brought) one).words())
                .containsExactly("A quiz", "Our own band", "A picnic");
    }

    @Test
    void what_nobody_looked_at_is_in_no_group_on_the_screen() {
        Venue place = hall.place();
        bundles.add(place.venueId(), Wording.of("en", "Music"), List.of(putUp(hall.kiosk(place), "A quiz")));

        assertThat(all(place)).isEmpty();
    }

    private List<Drawing> all(Venue place) {
        var gathering = hall.gathering(place.venueId()).gatheringId();
        var drawings = new ArrayList<Drawing>();
        for (int part = 0; part < drawing.parts(place.venueId(), gathering, Optional.empty()); part++) {
            var at = new Position(Step.IDEAS, Optional.empty(), part);
            drawings.add(
                    drawing.drawing(new Scene(place, new Progress(gathering, at, Light.GREEN, 1), Optional.empty())));
        }
        return drawings;
    }

    private ContributionId putUp(Kiosk kiosk, String words) {
        var id = ContributionId.next();
        contributions.accept(
                kiosk,
                new AnIdea(
                        id,
                        TurnId.next(),
                        new Way("en", "touch"),
                        Instant.now(),
                        new Idea(words, List.of(), List.of(), "en")));
        return id;
    }
}
