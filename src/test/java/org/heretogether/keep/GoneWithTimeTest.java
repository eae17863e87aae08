package org.heretogether.keep;

import static heretogether.db.Tables.FINISHED_THING;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heretogether.base.DataFolder;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Actions;
import org.heretogether.decision.FinishedThing;
import org.heretogether.decision.FinishedThings;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.MadeUp;
import org.heretogether.wish.Wish;
import org.heretogether.wish.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What came of an action, once it was taken away, and names of people, once they were told, do not stay for ever. */
class GoneWithTimeTest extends DatabaseTest {

    private static final byte[] WAV = "RIFF....WAVEfmt and so on".getBytes(StandardCharsets.US_ASCII);
    private static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));

    @Autowired
    private GoneRepository gone;

    @Autowired
    private GoneListRepository list;

    @Autowired
    private DataFolder data;

    @Autowired
    private Actions actions;

    @Autowired
    private FinishedThings things;

    @Autowired
    private Wishes wishes;

    @Autowired
    private Pictures pictures;

    private VenueId venue;

    @BeforeEach
    void aPlace() {
        venue = hall.place().venueId();
    }

    @Test
    void a_sound_that_was_taken_away_goes_with_its_file_unless_another_action_has_the_same() {
        FinishedThing first = finished();
        FinishedThing second = finished();
        Path file = things.path(first);

        things.takeAway(venue, first.finishedThingId());
        assertThat(gone.deleteFinishedThings(venue, TOMORROW, TOMORROW)).isEqualTo(1);
        new GoneFiles(list, data).delete();
        assertThat(file).exists();

        things.takeAway(venue, second.finishedThingId());
        assertThat(gone.deleteFinishedThings(venue, TOMORROW, TOMORROW)).isEqualTo(1);
        new GoneFiles(list, data).delete();
        assertThat(file).doesNotExist();
    }

    @Test
    void who_was_told_is_forgotten_and_who_still_waits_is_not() {
        var told = new Wish(UUID.randomUUID(), Wish.How.LETTER, "Ana", "3 Mill Lane", null);
        var waits = new Wish(UUID.randomUUID(), Wish.How.HERE, "Bo", "", null);
        List.of(told, waits).forEach(wish -> wishes.keep(venue, wish));
        wishes.told(venue, told.wishId());

        gone.deleteTheRest(venue, TOMORROW, LocalDate.now(), TOMORROW);

        assertThat(wishes.all(venue)).extracting(Wish::who).containsExactly("Bo");
    }

    @Test
    void what_went_does_not_come_back_to_stay() {
        var told = new Wish(UUID.randomUUID(), Wish.How.LETTER, "Ana", "3 Mill Lane", null);
        var forgotten = new Wish(UUID.randomUUID(), Wish.How.PHONE, "Cy", "07700 900123", null);
        var waits = new Wish(UUID.randomUUID(), Wish.How.HERE, "Bo", "", null);
        List.of(told, forgotten, waits).forEach(wish -> wishes.keep(venue, wish));
        wishes.told(venue, told.wishId());
        wishes.forget(venue, forgotten.wishId());
        gone.deleteTheRest(venue, TOMORROW, LocalDate.now(), TOMORROW);
        FinishedThing bench = finished();
        var row = db.fetchSingle(FINISHED_THING);
        things.takeAway(venue, bench.finishedThingId());
        gone.deleteFinishedThings(venue, TOMORROW, TOMORROW);

        // As an older backup, or a tablet that sends once more, would have it.
        List.of(told, forgotten).forEach(wish -> wishes.keep(venue, wish));
        row.touched(true);
        db.executeInsert(row);

        assertThat(gone.deleteWhatCameBack(venue, TOMORROW)).isEqualTo(3);
        assertThat(wishes.all(venue)).extracting(Wish::who).containsExactly("Bo");
        assertThat(db.fetchCount(FINISHED_THING)).isZero();
    }

    private FinishedThing finished() {
        var action = MadeUp.done(null, pictures.use(venue, PictureKey.of("openmoji/1FA91")), "Build a bench");
        actions.add(venue, action);
        things.addSound(venue, action.actionId(), WAV, "Sam");
        return things.of(venue, List.of(action.actionId())).values().stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
    }
}
