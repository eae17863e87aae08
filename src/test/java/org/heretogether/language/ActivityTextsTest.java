package org.heretogether.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heretogether.base.Wording;
import org.junit.jupiter.api.Test;

/** A language that lacks a text of an activity is not offered for it. */
class ActivityTextsTest {

    private static final List<String> OFFERED = List.of("en", "cy", "ur");

    private final ActivityTexts texts = new ActivityTexts(List.of(
            new Wording(Map.of("en", "Disco", "ur", "ڈسکو")),
            new Wording(Map.of("en", "Quiz", "ur", "کوئز", "cy", "Cwis")),
            Wording.NONE));

    @Test
    void only_languages_that_have_every_text_are_offered() {
        assertThat(texts.offeredIn(OFFERED)).containsExactly("en", "ur");
        assertThat(texts.missing("cy")).isEqualTo(1);
    }

    @Test
    void a_text_that_nobody_wrote_is_missing_in_no_language() {
        assertThat(new ActivityTexts(List.of(Wording.NONE)).offeredIn(OFFERED)).isEqualTo(OFFERED);
    }

    @Test
    void where_no_language_has_every_text_the_one_that_lacks_least_is_offered() {
        var mixed = new ActivityTexts(List.of(
                Wording.of("cy", "Disgo"), Wording.of("en", "Quiz"), new Wording(Map.of("cy", "Ffilm", "ur", "فلم"))));

        assertThat(mixed.offeredIn(OFFERED)).containsExactly("cy");
    }
}
