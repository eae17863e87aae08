package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heretogether.testing.Accessible;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.Contrasts;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.Pairs;
import org.heretogether.testing.RunningProgram;
import org.heretogether.testing.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Toggles combine: any two of their values together leave every screen readable. Takes minutes: ./run test nightly. */
@Tag("nightly")
class WaysInPairsIT {

    private static final Map<String, List<?>> TOGGLES = toggles();

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();
    private final List<String> problems = new ArrayList<>();

    @Test
    void every_two_toggles_go_together_on_the_first_screen_a_question_and_the_review() {
        var kiosk = KioskPage.open(browsers.tablet(1024, 768), program.address());
        List<Map<String, Object>> combinations = Pairs.of(TOGGLES);
        assertThat(combinations).hasSizeBetween(16, 40);

        combinations.forEach(ways -> look(kiosk.page(), "rest", ways));
        set(kiosk.page(), Map.of("language", "en", "press", "touch"));
        kiosk.start().choose("Quiz");
        combinations.forEach(ways -> look(kiosk.page(), "question", ways));
        set(kiosk.page(), Map.of("language", "en", "press", "touch", "pictures", "with-words", "size", 1));
        kiosk.next().press("kiosk.skip").press("kiosk.skip").press("kiosk.skip");
        combinations.forEach(ways -> look(kiosk.page(), "review", ways));

        assertThat(problems).isEmpty();
    }

    private void look(Page page, String screen, Map<String, Object> ways) {
        set(page, ways);
        var found = new ArrayList<String>();
        found.addAll(Accessible.problems(page));
        found.addAll(Contrasts.problems(page));
        found.addAll(Texts.cutOff(page));
        found.forEach(problem -> problems.add(screen + " " + ways + ": " + problem));
    }

    private static void set(Page page, Map<String, Object> ways) {
        var toggles = new LinkedHashMap<>(ways);
        Object language = toggles.remove("language");
        Object press = toggles.get("press");
        boolean bySwitch =
                press.toString().endsWith("switch") || press.toString().endsWith("switches");
        if (bySwitch) {
            toggles.remove("press");
        }
        page.waitForCondition(() -> {
            tell(page, "language", language);
            tell(page, "ways", toggles);
            return (boolean) page.evaluate(
                    "([lang, theme]) => document.documentElement.lang === lang && (!theme || document.documentElement.dataset.theme === theme)",
                    java.util.Arrays.asList(language, toggles.get("theme")));
        });
        if (bySwitch) {
            // Any key is the switch: what this person brought was found before.
            tell(page, "find-switch", press);
            assertThat(page.locator("kiosk-find-switch")).isVisible();
            tell(page, "switch-found", Map.of("press", press, "switches", List.of(), "step", 2));
        }
        assertThat(page.locator("kiosk-app > .screen:not(kiosk-find-switch)")).isVisible();
    }

    private static void tell(Page page, String event, Object detail) {
        page.evaluate(
                "([event, detail]) => document.querySelector('kiosk-app').dispatchEvent(new CustomEvent(event, { detail }))",
                List.of(event, detail));
    }

    private static Map<String, List<?>> toggles() {
        var toggles = new LinkedHashMap<String, List<?>>();
        toggles.put("pictures", List.of("off", "with-words", "big"));
        toggles.put("listen", List.of("off", "tap", "read-all"));
        toggles.put("size", List.of(1, 1.5, 2));
        toggles.put("theme", List.of("cream", "light", "dark", "yellow"));
        toggles.put("font", List.of("atkinson", "andika", "lexend", "opendyslexic"));
        toggles.put("hand", List.of("left", "middle", "right"));
        toggles.put("calm", List.of(false, true));
        toggles.put("sign", List.of(false, true));
        toggles.put("press", List.of("touch", "one-switch", "two-switches", "dwell"));
        toggles.put("language", List.of("en", "cy", "ur", "pl"));
        return toggles;
    }
}
