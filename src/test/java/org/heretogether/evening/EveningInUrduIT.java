package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.RunningProgram;
import org.heretogether.testing.Texts;
import org.heretogether.testing.WordsOnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole turn in a language that is written from right to left, and every language at twice the size. */
class EveningInUrduIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();

    @Test
    void a_person_answers_in_urdu_from_right_to_left() {
        Page page = browsers.tablet(1024, 768);
        long before = program.count("select count(*) from turn where language = 'ur'");
        var kiosk = KioskPage.open(page, program.address()).speak("ur").start();

        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(kiosk.heading()).hasText("ہماری اگلی شام کس بارے میں ہو؟");
        assertThat(left(kiosk.button("kiosk.next"))).isLessThan(left(kiosk.button("kiosk.back")));
        kiosk.answerWith("ڈسکو").answerWith("پیزا").answerWith("اچھا").answerWith("9 بجے");
        kiosk.finish();

        kiosk.says("kiosk.finish.safe");
        assertThat(program.count("select count(*) from turn where language = 'ur'"))
                .isEqualTo(before + 1);
    }

    @Test
    void the_language_can_change_at_a_question_and_the_choice_stays() {
        Page page = browsers.tablet(1024, 768);
        var kiosk =
                KioskPage.open(page, program.address()).start().choose("Quiz").speak("ur");

        assertThat(kiosk.heading()).hasText("ہماری اگلی شام کس بارے میں ہو؟");
        assertThat(kiosk.card("کوئز")).isChecked();
    }

    @Test
    void the_letters_of_the_places_languages_are_kept_for_when_the_server_is_away() {
        Page page = browsers.tablet(1024, 768);
        KioskPage.open(page, program.address());

        page.waitForFunction("""
                () => caches.match('/look/noto-nastaliq-urdu-arabic-400-normal.woff2').then(Boolean)""");
    }

    /** The code of a card that asks for this language, twice the size and yellow on black. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1;l=en;z=2;t=yellow;k=2a08",
                "v1;l=cy;z=2;t=yellow;k=4a92",
                "v1;l=pl;z=2;t=yellow;k=a70e",
                "v1;l=ur;z=2;t=yellow;k=b4bb"
            })
    void at_twice_the_size_no_text_leaves_its_button_or_the_page(String card) {
        Page page = browsers.tablet(768, 1024);
        page.navigate(program.address() + "/kiosk#way=" + card);
        String language = card.substring(5, 7);
        assertThat(page.locator("html[data-size='2'][lang=" + language + "]")).isVisible();
        var words = WordsOnScreen.in(language);
        assertThat(Texts.cutOff(page)).isEmpty();

        for (String key : List.of("kiosk.rest.answer", "kiosk.start", "kiosk.skip", "kiosk.help")) {
            page.locator("kiosk-app > * button:not(.listen)", new Page.LocatorOptions().setHasText(words.say(key)))
                    .first()
                    .tap();
            assertThat(Texts.cutOff(page)).as(key).isEmpty();
        }
    }

    private static double left(Locator button) {
        return button.boundingBox().x;
    }
}
