package org.heretogether.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.heretogether.base.Changed;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.venue.Venues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ActivitiesTest extends DatabaseTest {

    @Autowired
    private Activities activities;

    @Autowired
    private Venues venues;

    @Autowired
    private Pictures pictures;

    private VenueId venueId;
    private Activity clubNight;

    @BeforeEach
    void a_club_night() {
        venueId = venues.ours().venueId();
        var dancer = pictures.use(venueId, PictureKey.of("openmoji/1F483"));
        clubNight = activities.add(venueId, Wording.of("en", "Club night"), dancer);
    }

    @Test
    void a_new_activity_has_no_card_and_cannot_be_asked_about() {
        assertThat(activities.all(venueId)).containsExactly(clubNight);
        assertThat(clubNight.canBeAskedAbout()).isFalse();
    }

    @Test
    void a_card_is_read_back_as_it_was_written() {
        var card = card(WhoDecides.WE_DECIDE_NOW, "", LocalDate.of(2026, 12, 1));

        activities.changeCard(venueId, clubNight.activityId(), card, clubNight.version());

        var now = activities.find(venueId, clubNight.activityId()).orElseThrow();
        assertThat(now.changeCard()).isEqualTo(card);
        assertThat(now.canBeAskedAbout()).isTrue();
        assertThat(now.version()).isEqualTo(clubNight.version() + 1);
    }

    @Test
    void who_saves_second_is_told_and_overwrites_nothing() {
        var first = card(WhoDecides.WE_DECIDE_NOW, "", null);
        activities.changeCard(venueId, clubNight.activityId(), first, clubNight.version());

        assertThatThrownBy(() -> activities.changeCard(
                        venueId,
                        clubNight.activityId(),
                        card(WhoDecides.ALREADY_DECIDED, "", null),
                        clubNight.version()))
                .isInstanceOf(Changed.class);

        assertThat(activities
                        .find(venueId, clubNight.activityId())
                        .orElseThrow()
                        .changeCard())
                .isEqualTo(first);
    }

    @Test
    void a_card_that_names_another_must_say_who() {
        assertThat(card(WhoDecides.WE_DECIDE_WITH, "", null).missing()).containsExactly(ChangeCard.Part.DECIDES_WITH);
        assertThat(card(WhoDecides.WE_GIVE_IDEAS, "The hall", null).isComplete())
                .isTrue();
    }

    @Test
    void an_already_decided_card_is_complete_and_leaves_nothing_to_decide() {
        var card = card(WhoDecides.ALREADY_DECIDED, "", null);

        assertThat(card.isComplete()).isTrue();
        assertThat(card.leavesSomethingToDecide()).isFalse();
    }

    private static ChangeCard card(WhoDecides who, String with, @Nullable LocalDate by) {
        return new ChangeCard(
                Wording.of("en", "The theme"),
                Wording.of("en", "The day"),
                Wording.of("en", "The hall is booked"),
                Wording.NONE,
                who,
                Wording.of("en", with),
                by,
                Wording.of("en", "A good night"));
    }
}
