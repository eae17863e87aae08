package org.heretogether.piece;

import static heretogether.db.Tables.PIECE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.heretogether.base.ContributionId;
import org.heretogether.base.DataFolder;
import org.heretogether.base.PieceId;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.Hall;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Kiosks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class PiecesTest extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:00:00Z");
    private static final byte[] HALF = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};

    @Autowired
    PieceRepository repository;

    @Autowired
    Kiosks kiosks;

    private DataFolder data;
    private Kiosk kiosk;
    private Path folder;

    @BeforeEach
    void aTablet(@TempDir Path temporary) {
        folder = temporary;
        data = DataFolder.take(temporary);
        kiosk = kiosks.pairOwnMachine(hall.place().venueId(), Hall.token()).kiosk();
    }

    @AfterEach
    void letGo() {
        data.close();
    }

    private Pieces at(Instant now, long mostBytes) {
        return new Pieces(repository, data, Clock.fixed(now, ZoneOffset.UTC), mostBytes);
    }

    private static Coming sound(int length) {
        return new Coming(
                PieceId.next(), ContributionId.next(), PieceKind.SOUND, "audio/webm", 5, "ab".repeat(32), length);
    }

    @Test
    void what_never_became_whole_is_gone_within_a_day_and_can_begin_again() throws Exception {
        Coming half = sound(8);
        Pieces today = at(NOW, 1_000_000);
        today.begin(kiosk, half);
        today.append(kiosk, half.pieceId(), 0, HALF);
        Path part = folder.resolve("pieces/arriving/" + half.pieceId() + ".part");
        Files.setLastModifiedTime(part, FileTime.from(NOW));

        at(NOW.plus(Duration.ofHours(22)), 1_000_000).forgetWhatNeverBecameWhole();
        assertThat(today.begin(kiosk, half)).isEqualTo(new Arrival.Partly(4));

        Pieces tomorrow = at(NOW.plus(Duration.ofHours(24)), 1_000_000);
        tomorrow.forgetWhatNeverBecameWhole();
        assertThat(part).doesNotExist();
        assertThat(db.fetchCount(PIECE)).isZero();
        assertThat(tomorrow.begin(kiosk, half)).isEqualTo(new Arrival.Partly(0));
    }

    @Test
    void without_room_nothing_is_begun() {
        assertThat(at(NOW, 7).begin(kiosk, sound(8))).isEqualTo(new Arrival.NoRoom());
        assertThat(at(NOW, 8).begin(kiosk, sound(8))).isEqualTo(new Arrival.Partly(0));
    }

    @Test
    void something_else_under_the_same_id_is_not_accepted() {
        Coming sound = sound(8);
        Pieces pieces = at(NOW, 1_000_000);
        pieces.begin(kiosk, sound);

        var other = new Coming(
                sound.pieceId(), sound.contributionId(), PieceKind.SOUND, "audio/webm", 5, "cd".repeat(32), 8);

        assertThat(pieces.begin(kiosk, other)).isEqualTo(new Arrival.NotAccepted());
    }
}
