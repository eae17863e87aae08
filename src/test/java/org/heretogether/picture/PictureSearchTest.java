package org.heretogether.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches the pictures and words that the build laid ready, as the program does. */
class PictureSearchTest {

    private final OpenMoji openMoji = new OpenMoji();

    @ParameterizedTest
    @CsvSource({
        "en, quiz, 2753",
        "en, QUIZ night, 2753",
        "en, dance, 1F483",
        "en, danc, 1F483",
        "en, fancy dress, 1F9B8",
        "en, hearing aid, 1F9BB",
        "en, pizza, 1F355",
        "en, friday, 1F5D3",
        "cy, dawns, 1F483",
        "cy, ŵy, 1F95A",
        "cy, wy, 1F95A",
        "cy, cor, 1F9D1-200D-1F3A4",
        "cy, côr, 1F9D1-200D-1F3A4",
        "pl, pizza, 1F355",
        "ur, ڈانس, 1F483",
    })
    void a_word_brings_its_picture_among_the_first(String language, String words, String hexcode) {
        var found = openMoji.index(language).search(words, 3);

        assertThat(found).extracting(picture -> picture.key().name()).contains(hexcode);
    }

    @Test
    void several_words_must_all_fit() {
        var found = openMoji.index("en").search("person wheelchair", 50);

        assertThat(found).extracting(picture -> picture.key().name()).contains("1F9D1-200D-1F9BD", "1F9D1-200D-1F9BC");
        assertThat(found).extracting(picture -> picture.key().name()).doesNotContain("1F9D1", "1F9BD");
    }

    @Test
    void a_name_comes_before_a_keyword() {
        var found = openMoji.index("en").search("dog", 100);

        assertThat(found.getFirst().name()).isEqualTo("dog");
        assertThat(found).extracting(FoundPicture::name).contains("hot dog");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "xyzzy", "dance xyzzy", "*"})
    void what_nothing_is_called_finds_nothing(String words) {
        assertThat(openMoji.index("en").search(words, 10)).isEmpty();
    }

    @Test
    void no_more_is_found_than_asked_for() {
        assertThat(openMoji.index("en").search("a", 7)).hasSize(7);
    }

    @Test
    void every_alias_and_every_picture_for_ideas_exists_as_a_file() {
        List<PictureKey> keys =
                openMoji.aliases().keySet().stream().map(PictureKey::openMoji).toList();

        assertThat(keys).hasSizeGreaterThan(150).allMatch(openMoji::has).allSatisfy(PictureSearchTest::hasFile);
        assertThat(openMoji.forIdeas())
                .hasSizeBetween(50, 80)
                .doesNotHaveDuplicates()
                .isSubsetOf(keys);
    }

    @Test
    void every_alias_has_words_in_english_and_welsh() {
        assertThat(openMoji.aliases().values()).allSatisfy(words -> {
            assertThat(words).containsOnlyKeys("en", "cy");
            assertThat(words.values())
                    .allSatisfy(some -> assertThat(some).isNotEmpty().noneMatch(String::isBlank));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "bn", "cy", "es", "gu", "pa", "pl", "ro", "so", "uk", "ur"})
    void every_language_has_words_for_most_pictures(String language) {
        assertThat(openMoji.index(language).entries()).hasSizeGreaterThan(1_800);
        assertThat(openMoji.index(language).name(PictureKey.openMoji("1F483"))).isPresent();
    }

    @Test
    void a_picture_has_an_author_and_a_licence_lies_beside_it() {
        assertThat(openMoji.author(PictureKey.openMoji("1F600"))).isEqualTo("Emily Jäger");
        assertThat(PictureSearchTest.class.getResource("/static/pictures/openmoji/LICENSE.txt"))
                .isNotNull();
    }

    private static void hasFile(PictureKey key) {
        assertThat(PictureSearchTest.class.getResource("/static" + key.src()))
                .as(key.toString())
                .isNotNull();
    }
}
