package org.heretogether.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heretogether.base.ActionId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Action;
import org.heretogether.decision.Actions;
import org.heretogether.decision.Decision;
import org.heretogether.decision.Decisions;
import org.heretogether.decision.FinishedThings;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.testing.HttpTest;
import org.heretogether.testing.MadeUp;
import org.heretogether.testing.Tablet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FinishedHttpTest extends HttpTest {

    private static final byte[] SONG = "RIFF....WAVEfmt and a song".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private FinishedThings things;

    @Autowired
    private Actions actions;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Questions questions;

    @Test
    void the_sound_of_a_finished_thing_is_in_the_pack_until_it_is_taken_away() {
        var place = hall.place();
        ActionId song = song(place.venueId(), hall.openPickOne(place).questionId());
        things.addSound(place.venueId(), song, SONG, "Sam");
        Tablet tablet = ownTablet();
        tablet.pair();

        var made = Tablet.json(tablet.pack()).at("/becameOf/0/actions/0/made/0");
        assertThat(made.path("kind").asString()).isEqualTo("sound");
        String src = made.path("src").asString();
        var heard = tablet.get(src);
        assertThat(heard.statusCode()).isEqualTo(200);
        assertThat(heard.headers().firstValue("Content-Type")).contains("audio/wav");
        assertThat(heard.body()).isEqualTo(new String(SONG, StandardCharsets.US_ASCII));

        things.of(place.venueId(), List.of(song))
                .values()
                .forEach(those ->
                        things.takeAway(place.venueId(), those.getFirst().finishedThingId()));
        assertThat(tablet.get(src).statusCode()).isEqualTo(404);
    }

    private ActionId song(VenueId venue, QuestionId asked) {
        Question question = questions.find(venue, asked).orElseThrow();
        Decision decision = MadeUp.decision(question, null, "We sing a song.");
        decisions.add(decision);
        Action action = MadeUp.done(decision, question.pictureId(), "Learn the song.");
        actions.add(venue, action);
        return action.actionId();
    }
}
