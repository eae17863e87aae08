package org.heretogether.picture;

import static heretogether.db.Tables.PICTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.venue.Venues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PicturesTest extends DatabaseTest {

    private static final PictureKey DANCING = PictureKey.of("openmoji/1F483");

    @Autowired
    Pictures pictures;

    @Autowired
    Venues venues;

    private VenueId venue = VenueId.next();

    @BeforeEach
    void aVenue() {
        venue = venues.add("Riverside Hall", List.of("en", "cy"), false).venueId();
    }

    @Test
    void a_picture_is_used_once_with_its_author_and_licence() {
        PictureId first = pictures.use(venue, DANCING);
        PictureId second = pictures.use(venue, DANCING);

        assertThat(second).isEqualTo(first);
        var row = db.selectFrom(PICTURE).fetchSingle();
        assertThat(row.getAuthor()).isNotBlank();
        assertThat(row.getLicence()).isEqualTo("CC BY-SA 4.0");
        assertThat(row.getWording().in("cy")).isEqualTo("dawnsio");
    }

    @Test
    void many_people_using_it_at_once_use_the_same_one() {
        var used = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> pictures.use(venue, DANCING)))
                .toList();

        assertThat(used.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @Test
    void a_venue_sees_the_keys_of_its_own_pictures_only() {
        PictureId here = pictures.use(venue, DANCING);
        VenueId other = venues.add("Another hall", List.of("en"), false).venueId();
        PictureId there = pictures.use(other, DANCING);

        assertThat(pictures.keys(venue, List.of(here, there)))
                .containsOnlyKeys(here)
                .containsValue(DANCING);
        assertThat(pictures.keys(venue, List.of())).isEmpty();
    }

    @Test
    void a_picture_that_does_not_exist_cannot_be_used() {
        assertThatIllegalArgumentException().isThrownBy(() -> pictures.use(venue, PictureKey.of("openmoji/FFFFF")));
        assertThatIllegalArgumentException().isThrownBy(() -> pictures.use(venue, PictureKey.of("other/1F483")));
        assertThat(pictures.exists(DANCING)).isTrue();
    }

    @Test
    void a_picture_has_a_name_in_every_language_that_has_one() {
        assertThat(pictures.words(DANCING).byLanguage())
                .hasSize(12)
                .containsEntry("en", "dancing")
                .containsEntry("cy", "dawnsio");
        assertThat(pictures.words(PictureKey.of("openmoji/FFFFF")).isEmpty()).isTrue();
    }

    @Test
    void everyone_who_drew_a_picture_is_named() {
        assertThat(pictures.authors())
                .hasSizeGreaterThan(50)
                .contains("Emily Jäger")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_search_without_a_find_in_its_language_looks_in_english() {
        assertThat(pictures.search("pretzel", "cy", 5)).isNotEmpty();
        assertThat(pictures.search("goldfish", "pl", 5).getFirst().key()).isEqualTo(PictureKey.of("openmoji/E000"));
        assertThat(pictures.search("dance", "en-GB", 1)).isNotEmpty();
        assertThat(pictures.search("dance", "xx", 1)).isNotEmpty();
    }
}
