package org.heretogether.language.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heretogether.activity.Activities;
import org.heretogether.base.Wording;
import org.heretogether.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LanguagesViewTest extends PageTest {

    @Autowired
    private Activities activities;

    @Test
    void organisers_choose_which_languages_the_tablets_offer_and_which_comes_first() {
        venues.offer(ours(), List.of("en", "cy"));
        navigate(LanguagesView.class);

        pressAbout("Offer it: اردو");
        assertThat(venues.ours().languages()).containsExactly("en", "cy", "ur");

        pressAbout("Everyone begins in it: اردو");
        assertThat(venues.ours().languages()).containsExactly("ur", "en", "cy");

        pressAbout("Do not offer it: Cymraeg");
        assertThat(venues.ours().languages()).containsExactly("ur", "en");
        assertThat(said()).containsExactly("Saved. The tablets change in a moment.");
    }

    @Test
    void the_last_language_stays() {
        venues.offer(ours(), List.of("en"));

        navigate(LanguagesView.class);

        assertThat($(Button.class).withText("Do not offer it").exists()).isFalse();
    }

    @Test
    void what_is_not_written_in_a_language_is_listed() {
        venues.offer(ours(), List.of("en", "cy"));
        activities.add(ours(), Wording.of("en", "Our garden"), dancer());

        navigate(LanguagesView.class);

        assertThat(shows(
                        Paragraph.class,
                        "Our garden: 1 text is missing. The tablets do not offer it in this language."))
                .isTrue();
        assertThat(shows(Paragraph.class, "No native speaker has read our texts yet."))
                .isTrue();
    }

    private void pressAbout(String name) {
        test($(Button.class)
                        .withCondition(
                                button -> name.equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
    }
}
