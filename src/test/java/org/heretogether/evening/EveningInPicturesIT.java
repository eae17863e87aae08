package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.ListeningPerson;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole turn by somebody who reads nothing: no word can be seen, what is left are pictures, signs and sound. */
class EveningInPicturesIT {

    private static final double LEAST_OF_A_CARD = 0.6;
    private static final String NO_WORDS = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { -webkit-text-fill-color: transparent !important }');
              document.adoptedStyleSheets = [sheet];
            }""";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();
    private Page page;

    @BeforeEach
    void a_tablet_without_words() {
        page = browsers.tablet(1024, 768);
        ListeningPerson.open(page, program.address(), List.of("Disco", "Pizza", "Good"));
        page.evaluate(NO_WORDS);
        page.locator(".bar .preset-pictures").tap();
        assertThat(page.locator("html")).hasAttribute("data-pictures", "big");
    }

    @Test
    void a_whole_turn_goes_by_pictures_and_the_first_press_on_one_says_it() {
        String disco = "select count(*) from contribution c join choice on c.value like concat('%', choice_id, '%')"
                + " where wording like '%Disco%'";
        long before = program.count(disco);

        page.locator("kiosk-rest .card:has(.sign)").first().tap();
        assertThat(page.locator("kiosk-what-can-change .row .icon")).not().hasCount(0);
        goTo("practice");
        choose("2615");
        goTo("What is our next club night about?");
        assertThat(page.locator("header .picture").first()).isVisible();
        choose("1FAA9");
        hears("Disco");
        goTo("What food do we want?");
        choose("1F355");
        hears("Pizza");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/kiosk/no-words.png")));
        goTo("How was our last club night?");
        page.locator("#card-good").tap();
        hears("Good");
        goTo("When do we finish?");
        page.locator(".bar .skip").tap();
        assertThat(page.locator("kiosk-review img[src*='1FAA9']").first()).isVisible();
        page.locator(".go").tap();
        page.locator("kiosk-helped .card").first().tap();
        assertThat(page.locator("kiosk-finish .pair img")).hasCount(2);
        page.locator(".go").tap();

        assertThat(page.locator("kiosk-rest")).isVisible();
        page.waitForCondition(() -> program.count(disco) == before + 1);
    }

    /** Few pictures are shown at once: whoever does not see theirs looks at the next ones. */
    private void choose(String picture) {
        Locator card = page.locator(".card:has(img[src*='" + picture + "'])");
        for (int more = 0; more < 3 && card.count() == 0; more++) {
            page.locator(".more-answers").tap();
        }
        double part = card.locator(".sign").boundingBox().height / card.boundingBox().height;
        assertThat(part).isGreaterThanOrEqualTo(LEAST_OF_A_CARD);
        card.tap();
        assertThat(card).hasAttribute("data-chosen", "");
    }

    private void hears(String text) {
        page.waitForFunction("text => window.heard.includes(text)", text);
    }

    private void goTo(String heading) {
        page.locator(".go").tap();
        if (heading.equals("practice")) {
            assertThat(page.locator("kiosk-ask")).isVisible();
        } else {
            assertThat(page.locator("h1")).hasText(heading);
        }
    }
}
