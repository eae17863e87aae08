package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.EveryWay;
import org.heretogether.testing.Grey;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.RunningProgram;
import org.heretogether.testing.Sizes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen in every theme and size: words at 7:1, everything else that means something at 4.5:1, nothing cut off. */
class AccessibleWaysIT {

    private static final int UNTIL_IT_ASKS = 91_000;
    private static final int UNTIL_IT_HIDES = 61_000;
    private static final double LEAST_SEEN_IN_GREY = 0.03;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();

    @Test
    void every_screen_of_a_turn_can_be_seen_in_every_way() {
        var kiosk = KioskPage.open(browsers.tablet(1024, 768), program.address());
        var eyes = new EveryWay(kiosk.page());

        eyes.look("1-rest");
        kiosk.press("kiosk.my-way.more");
        for (String part : List.of("pictures", "letters", "sound", "press", "card")) {
            kiosk.pressHere("kiosk.way.part." + part);
            eyes.look("2-my-way-" + part);
        }
        kiosk.press("kiosk.done").press("kiosk.rest.answer");
        eyes.look("3-what-can-change");
        kiosk.press("kiosk.start");
        eyes.look("3-practice");
        kiosk.press("kiosk.skip");
        kiosk.page().locator(".card > input").first().tap();
        assertThat(kiosk.page().locator(".card[data-chosen]")).hasCount(1);
        eyes.look("4-question-chosen");
        kiosk.press("kiosk.stop");
        eyes.look("5-stop");
        kiosk.press("kiosk.stop.carry-on").press("kiosk.help");
        eyes.look("6-help");
        kiosk.press("kiosk.back").next().answerWith("Pizza").press("kiosk.skip").press("kiosk.skip");
        eyes.look("7-review");
        kiosk.press("kiosk.finish");
        eyes.look("7-helped");
        kiosk.press("kiosk.skip");
        eyes.look("7-finish");

        assertThat(eyes.problems()).isEmpty();
    }

    @Test
    void every_screen_of_coming_leaving_and_coming_back_can_be_seen_in_every_way() {
        Page page = browsers.tablet(1024, 768);
        page.clock().install();
        var kiosk = KioskPage.open(page, program.address());
        var eyes = new EveryWay(page);

        page.locator(".languages-way").tap();
        eyes.look("8-language");
        kiosk.press("kiosk.next").press("kiosk.rest.idea");
        eyes.look("8-idea");
        kiosk.press("kiosk.back").press("kiosk.rest.became-of");
        eyes.look("8-became-of");
        kiosk.press("kiosk.back").press("kiosk.come-back");
        eyes.look("9-come-back");
        page.locator(".tile").first().tap();
        eyes.look("9-come-back-pictures");
        kiosk.press("kiosk.back");
        kiosk.start().choose("Quiz");
        page.clock().runFor(UNTIL_IT_ASKS);
        page.clock().runFor(UNTIL_IT_HIDES);
        eyes.look("9-cover");
        kiosk.press("kiosk.cover.start-again");
        eyes.look("9-new-person");
        kiosk.press("kiosk.new-person.new");
        page.keyboard().press("F7");
        assertThat(page.locator("kiosk-way-in")).isVisible();
        eyes.look("9-way-in");
        kiosk.press("kiosk.way-in.one-switch");
        eyes.look("9-find-switch");

        assertThat(eyes.problems()).isEmpty();
    }

    @Test
    void the_bank_card_can_be_seen_in_every_way() {
        Page page = browsers.tablet(1024, 768);
        page.route("**/api/v1/pack*", route -> {
            var reply = route.fetch();
            String asked = reply.text().replace("\"measure\":false", "\"measure\":true");
            route.fulfill(new Route.FulfillOptions().setResponse(reply).setBody(asked));
        });
        KioskPage.visit(page, program.address());
        assertThat(page.locator("kiosk-measure .bank-card")).isVisible();
        var card = page.locator(".bank-card").boundingBox();
        assertThat(card.width / card.height).isBetween(1.58, 1.6);
        var eyes = new EveryWay(page);

        eyes.look("9-measure");

        assertThat(eyes.problems()).isEmpty();
    }

    /** The shape of what is chosen says so: a bolder edge, a tick, a word. */
    @ParameterizedTest
    @ValueSource(strings = {"cream", "light", "dark", "yellow"})
    void what_is_chosen_is_seen_without_its_colour(String theme) {
        var kiosk =
                KioskPage.open(browsers.tablet(1024, 768), program.address()).start();
        Page page = kiosk.page();
        page.evaluate(
                "ways => document.querySelector('kiosk-app').dispatchEvent(new CustomEvent('ways', { detail: ways }))",
                Map.of("theme", theme));
        assertThat(page.locator("html")).hasAttribute("data-theme", theme);
        Locator card = page.locator(".card").first();
        var before = Grey.of(card);

        card.locator("input").tap();
        assertThat(card).hasAttribute("data-chosen", "");

        assertThat(Grey.of(card).changedSince(before)).isGreaterThan(LEAST_SEEN_IN_GREY);
    }

    @Test
    void a_turn_in_big_pictures_shows_few_answers_at_once_and_comes_to_its_end() {
        var kiosk = KioskPage.open(browsers.tablet(1024, 768), program.address());
        kiosk.pressHere("kiosk.preset.pictures");
        kiosk.start();

        assertThat(kiosk.page().locator(".card")).hasCount(2);
        String first = kiosk.page().locator(".card label").first().innerText();
        kiosk.pressHere("kiosk.ask.more");
        assertThat(kiosk.page().locator(".card label").first()).not().hasText(first);
        kiosk.page().locator(".card > input").first().tap();
        assertThat(kiosk.page().locator(".card[data-chosen]")).hasCount(1);
        assertThat(Sizes.problems(kiosk.page())).isEmpty();
        kiosk.next().press("kiosk.my-way");
        kiosk.press("kiosk.back");

        assertThat(kiosk.page().locator("html")).hasAttribute("data-pictures", "big");
    }
}
