package org.heretogether.kiosk;

import static heretogether.db.Tables.PIECE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.heretogether.base.ContributionId;
import org.heretogether.piece.Piece;
import org.heretogether.piece.Pieces;
import org.heretogether.testing.HttpTest;
import org.heretogether.testing.SentPiece;
import org.heretogether.testing.Tablet;
import org.heretogether.venue.Kiosks;
import org.heretogether.venue.Venue;
import org.heretogether.venue.Venues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class PiecesHttpTest extends HttpTest {

    private static final int PART = 1000;

    @Autowired
    Pieces pieces;

    @Autowired
    Kiosks kiosks;

    @Autowired
    Venues venues;

    private Venue venue;
    private Tablet tablet;

    @BeforeEach
    void pair() {
        venue = hall.place();
        tablet = ownTablet();
        tablet.pair();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void a_sound_cut_off_after_any_part_goes_on_from_there(int partsBefore) throws IOException {
        var sound = SentPiece.sound(tablet, 4 * PART);
        assertThat(sound.begin().statusCode()).isEqualTo(200);
        for (int part = 0; part < partsBefore; part++) {
            sound.append(part * PART, PART);
        }

        var again = sound.begin();

        assertThat(Tablet.json(again).path("offset").asInt()).isEqualTo(partsBefore * PART);
        assertThat(stored()).isEmpty();
        for (int part = partsBefore; part < 4; part++) {
            sound.append(part * PART, PART);
        }
        assertThat(sound.complete().body()).contains("\"stored\"");
        assertThat(stored()).hasSize(1);
        assertThat(Files.readAllBytes(pieces.file(stored().getFirst()))).isEqualTo(sound.bytes());
    }

    @Test
    void a_part_that_came_twice_is_there_once() {
        var sound = SentPiece.sound(tablet, 2 * PART);
        sound.begin();
        sound.append(0, PART);

        var twice = sound.append(0, PART);

        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(Tablet.json(twice).path("offset").asInt()).isEqualTo(PART);
    }

    @Test
    void what_is_too_short_is_not_stored_and_goes_on() {
        var sound = SentPiece.sound(tablet, 2 * PART);
        sound.begin();
        sound.append(0, PART);

        var tooShort = sound.complete();

        assertThat(tooShort.statusCode()).isEqualTo(409);
        assertThat(Tablet.json(tooShort).path("offset").asInt()).isEqualTo(PART);
        assertThat(stored()).isEmpty();
    }

    @Test
    void more_than_was_said_is_not_taken() {
        var sound = SentPiece.sound(tablet, PART);
        sound.begin();

        var more = sound.send(0, new byte[PART + 1]);

        assertThat(more.statusCode()).isEqualTo(409);
        assertThat(Tablet.json(sound.begin()).path("offset").asInt()).isZero();
    }

    @Test
    void what_does_not_have_its_hash_starts_over() {
        var sound = SentPiece.sound(tablet, PART);
        sound.begin();
        byte[] damaged = sound.bytes().clone();
        damaged[PART / 2] ^= 1;
        sound.send(0, damaged);

        var damagedOne = sound.complete();

        assertThat(damagedOne.statusCode()).isEqualTo(409);
        assertThat(Tablet.json(damagedOne).path("offset").asInt()).isZero();
        assertThat(stored()).isEmpty();
        sound.append(0, PART);
        assertThat(sound.complete().statusCode()).isEqualTo(200);
    }

    @Test
    void the_same_piece_sent_from_many_pages_at_once_is_stored_once() throws Exception {
        var sound = SentPiece.sound(tablet, 8 * PART);
        Callable<Integer> sendAll = () -> {
            sound.begin();
            for (int at = 0; at < 8 * PART; at += PART) {
                sound.append(at, PART);
            }
            return sound.complete().statusCode();
        };

        try (var pages = Executors.newFixedThreadPool(6)) {
            for (var page :
                    pages.invokeAll(IntStream.range(0, 6).mapToObj(i -> sendAll).toList())) {
                assertThat(page.get()).isEqualTo(200);
            }
        }

        assertThat(stored()).hasSize(1);
        assertThat(Files.readAllBytes(pieces.file(stored().getFirst()))).isEqualTo(sound.bytes());
    }

    @Test
    void another_place_cannot_tell_it_from_one_that_does_not_exist() {
        var sound = SentPiece.sound(tablet, PART);
        sound.begin();
        Tablet stranger = ownTablet();
        kiosks.pairOwnMachine(venues.add("Elsewhere", List.of("en"), false).venueId(), stranger.token());
        var theirs = sound.by(stranger);
        var nowhere = SentPiece.sound(stranger, PART);

        assertThat(theirs.append(0, PART).statusCode()).isEqualTo(404);
        assertThat(theirs.append(0, PART).body().replace(theirs.id().toString(), ""))
                .isEqualTo(nowhere.append(0, PART).body().replace(nowhere.id().toString(), ""));
        assertThat(theirs.complete().statusCode()).isEqualTo(404);
        assertThat(theirs.begin().statusCode()).isEqualTo(404);
    }

    @Test
    void a_tablet_that_is_not_ours_sends_nothing() {
        var sound = SentPiece.sound(otherTablet(), PART);

        assertThat(sound.begin().statusCode()).isEqualTo(401);
        assertThat(sound.append(0, PART).statusCode()).isEqualTo(401);
        assertThat(db.fetchCount(PIECE)).isZero();
    }

    private List<Piece> stored() {
        List<ContributionId> all = db.fetch(PIECE).getValues(PIECE.CONTRIBUTION_ID);
        return pieces.of(venue.venueId(), all).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
