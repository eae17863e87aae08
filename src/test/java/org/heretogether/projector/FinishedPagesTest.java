package org.heretogether.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Action;
import org.heretogether.decision.Actions;
import org.heretogether.decision.FinishedThing;
import org.heretogether.decision.FinishedThings;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.piece.PieceKind;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.MadeUp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FinishedPagesTest extends DatabaseTest {

    private static final byte[] WAV = "RIFF....WAVEfmt and so on".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private FinishedPages pages;

    @Autowired
    private FinishedThings things;

    @Autowired
    private Actions actions;

    @Autowired
    private Pictures pictures;

    private VenueId venue;
    private Action bench;

    @BeforeEach
    void a_bench_that_stands_there() {
        venue = hall.place().venueId();
        bench = MadeUp.done(null, pictures.use(venue, PictureKey.of("openmoji/1FA91")), "Build a bench");
        actions.add(venue, bench);
    }

    @Test
    void a_photo_and_a_sound_have_a_whole_picture_each() throws IOException {
        assertThat(things.addPhoto(venue, bench.actionId(), jpeg(), "Sam")).isTrue();
        assertThat(things.addSound(venue, bench.actionId(), WAV, "Sam")).isTrue();

        assertThat(pages.count(venue, List.of(bench))).isEqualTo(2);
        assertThat(pages.of(venue, List.of(bench)))
                .extracting(page -> ((Brought) page).made().getFirst().kind())
                .containsExactly(PieceKind.PHOTO, PieceKind.SOUND);
        assertThat(((Brought) pages.of(venue, List.of(bench)).getFirst()).title())
                .isEqualTo("Build a bench");
        assertThat(things.path(there().getLast())).hasBinaryContent(WAV);
    }

    @Test
    void what_is_no_photo_and_no_sound_is_not_kept() {
        byte[] page = "<html>not a photo</html>".getBytes(StandardCharsets.US_ASCII);

        assertThat(things.addPhoto(venue, bench.actionId(), page, "Sam")).isFalse();
        assertThat(things.addSound(venue, bench.actionId(), page, "Sam")).isFalse();
        assertThat(there()).isEmpty();
    }

    @Test
    void what_was_taken_away_is_shown_no_more_and_makes_room() throws IOException {
        for (int i = 0; i < FinishedThings.MOST; i++) {
            assertThat(things.addPhoto(venue, bench.actionId(), jpeg(), "Sam")).isTrue();
        }
        assertThat(things.addPhoto(venue, bench.actionId(), jpeg(), "Sam")).isFalse();

        things.takeAway(venue, there().getFirst().finishedThingId());

        assertThat(there()).hasSize(FinishedThings.MOST - 1);
        assertThat(things.addPhoto(venue, bench.actionId(), jpeg(), "Sam")).isTrue();
    }

    private List<FinishedThing> there() {
        return things.of(venue, List.of(bench.actionId())).getOrDefault(bench.actionId(), List.of());
    }

    private static byte[] jpeg() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }
}
