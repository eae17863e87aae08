package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heretogether.testing.Accessible;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.Contrasts;
import org.heretogether.testing.Engine;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.RunningProgram;
import org.heretogether.testing.Sizes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every screen in every theme and size: words at 7:1, everything else that means something at 4.5:1, nothing cut off. */
class AccessibleWaysIT {

    private static final List<String> THEMES = List.of("cream", "light", "dark", "yellow");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();
    private final List<String> problems = new ArrayList<>();

    @Test
    void every_screen_can_be_seen_in_every_theme_and_size() {
        var kiosk = KioskPage.open(browsers.tablet(1024, 768), program.address());

        look(kiosk, "1-rest");
        kiosk.press("kiosk.my-way.more");
        for (String part : List.of("pictures", "letters", "sound", "press", "card")) {
            kiosk.pressHere("kiosk.way.part." + part);
            look(kiosk, "2-my-way-" + part);
        }
        kiosk.press("kiosk.done").press("kiosk.rest.answer");
        look(kiosk, "3-what-can-change");
        kiosk.press("kiosk.start").press("kiosk.skip");
        look(kiosk, "4-question");
        kiosk.page().locator(".card > input").first().tap();
        assertThat(kiosk.page().locator(".card[data-chosen]")).hasCount(1);
        look(kiosk, "4-question-chosen");
        kiosk.press("kiosk.stop");
        look(kiosk, "5-stop");
        kiosk.press("kiosk.stop.carry-on").press("kiosk.help");
        look(kiosk, "6-help");

        assertThat(problems).isEmpty();
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
        Sizes.problems(kiosk.page()).forEach(problems::add);
        kiosk.next().press("kiosk.my-way");
        kiosk.press("kiosk.back");

        assertThat(kiosk.page().locator("html")).hasAttribute("data-pictures", "big");
        assertThat(problems).isEmpty();
    }

    private void look(KioskPage kiosk, String screen) {
        Page page = kiosk.page();
        for (String theme : THEMES) {
            set(page, Map.of("theme", theme, "size", 1));
            note(screen, theme, Accessible.faintWords(page));
            note(screen, theme, Contrasts.problems(page));
            shoot(page, screen + "-" + theme);
        }
        set(page, Map.of("theme", "yellow", "size", 2));
        note(screen, "yellow, twice as big", Contrasts.problems(page));
        shoot(page, screen + "-yellow-2");
        set(page, Map.of("theme", "cream", "size", 2));
        note(screen, "twice as big", Sizes.problems(page));
        shoot(page, screen + "-cream-2");
        set(page, Map.of("theme", "cream", "size", 1));
        note(screen, "by the other engine", Engine.problems(page));
    }

    private void note(String screen, String how, List<String> found) {
        found.forEach(problem -> problems.add(screen + ", " + how + ": " + problem));
    }

    private static void set(Page page, Map<String, Object> ways) {
        page.evaluate(
                "ways => document.querySelector('kiosk-app').dispatchEvent(new CustomEvent('ways', { detail: ways }))",
                ways);
        assertThat(page.locator("html"))
                .hasAttribute("data-theme", ways.get("theme").toString());
        assertThat(page.locator("html"))
                .hasAttribute("data-size", ways.get("size").toString());
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/ways", name + ".png")));
    }
}
