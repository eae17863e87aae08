package org.heretogether.kiosk;

import static heretogether.db.Tables.PIECE;
import static heretogether.db.Tables.REFUSAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.heretogether.base.ContributionId;
import org.heretogether.piece.Piece;
import org.heretogether.piece.Pieces;
import org.heretogether.testing.HttpTest;
import org.heretogether.testing.SentPiece;
import org.heretogether.testing.Tablet;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A piece is what it says it is, and says no more than what is seen or heard. */
class PieceKindsHttpTest extends HttpTest {

    private static final int PART = 1000;

    @Autowired
    Pieces pieces;

    private Venue venue;
    private Tablet tablet;

    @BeforeEach
    void pair() {
        venue = hall.place();
        tablet = ownTablet();
        tablet.pair();
    }

    @Test
    void a_photo_is_drawn_anew_so_that_it_does_not_say_where_it_was_taken() throws IOException {
        byte[] withPlace = withExif(jpeg());
        var photo = new SentPiece(tablet, "photo", "image/jpeg", 0, withPlace);

        photo.sendAll();

        byte[] kept = Files.readAllBytes(pieces.file(stored().getFirst()));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "51.4816N");
        assertThat(new String(withPlace, StandardCharsets.ISO_8859_1)).contains("Exif", "51.4816N");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(64);
    }

    @Test
    void what_is_not_what_it_says_is_kept_aside_and_listed() throws IOException {
        byte[] cut = Arrays.copyOf(jpeg(), 200);
        var page = new SentPiece(
                tablet, "photo", "image/jpeg", 0, "<html>no picture</html>".getBytes(StandardCharsets.UTF_8));
        var broken = new SentPiece(tablet, "photo", "image/jpeg", 0, cut);
        var noSound = new SentPiece(tablet, "sound", "audio/webm", 3, jpeg());

        assertThat(page.sendAll().statusCode()).isEqualTo(422);
        assertThat(broken.sendAll().statusCode()).isEqualTo(422);
        assertThat(noSound.sendAll().statusCode()).isEqualTo(422);
        assertThat(db.fetchCount(PIECE)).isZero();
        assertThat(db.fetchCount(REFUSAL)).isEqualTo(3);
    }

    @Test
    void a_piece_of_no_kind_or_too_large_is_not_begun() {
        var executable = new SentPiece(tablet, "photo", "text/html", 0, new byte[10]);
        var endless = new SentPiece(tablet, "sound", "audio/webm", 600, new byte[10]);
        var large = new SentPiece(tablet, "drawing", "image/png", 0, new byte[3 << 20]);

        for (var piece : List.of(executable, endless, large)) {
            assertThat(piece.begin().statusCode()).isEqualTo(422);
        }
        assertThat(SentPiece.sound(tablet, PART).send(0, new byte[300 * 1024]).statusCode())
                .isEqualTo(413);
    }

    private List<Piece> stored() {
        List<ContributionId> all = db.fetch(PIECE).getValues(PIECE.CONTRIBUTION_ID);
        return pieces.of(venue.venueId(), all).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static byte[] jpeg() throws IOException {
        var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 48; y++) {
                picture.setRGB(x, y, new Color(random.nextInt(1 << 24)).getRGB());
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** The picture with an APP1 segment behind its first two bytes, as a phone's camera writes one. */
    private static byte[] withExif(byte[] jpeg) throws IOException {
        byte[] said = "Exif\0\0 51.4816N 3.1791W".getBytes(StandardCharsets.ISO_8859_1);
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (said.length + 2)});
        bytes.write(said);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }
}
