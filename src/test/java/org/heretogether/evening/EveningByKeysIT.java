package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.RunningProgram;
import org.heretogether.testing.WordsOnScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole turn with a keyboard alone: Tab, arrows, space and Enter. */
class EveningByKeysIT {

    private static final int MOST_TABS = 40;
    private static final String FOCUSED = "() => {"
            + " const e = document.activeElement;"
            + " return e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent.trim(); }";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final WordsOnScreen words = WordsOnScreen.in("en");
    private final RunningProgram program = RunningProgram.ofAll();
    private Page page;

    @BeforeEach
    void the_tablet_is_at_rest() {
        page = KioskPage.open(browsers.computer(1280, 800), program.address()).page();
    }

    @Test
    void a_whole_turn_goes_with_keys_alone_and_the_focus_is_never_lost() {
        long before = program.count("select count(*) from turn where access = 'keys'");

        tabTo(words.say("kiosk.rest.answer"));
        press("Enter", "What can change");
        tabTo(words.say("kiosk.start"));
        press("Enter", words.say("kiosk.practice.question"));
        tabTo(words.say("kiosk.skip"));
        press("Enter", "What is our next club night about?");
        choose("Quiz");
        tabTo(words.say("kiosk.next"));
        press("Space", "What food do we want?");
        choose("Pizza");
        choose("Cake");
        tabTo(words.say("kiosk.next"));
        press("Enter", "How was our last club night?");
        tabTo(words.say("kiosk.i-do-not-know"));
        press("Enter", "When do we finish?");
        tabTo(words.say("kiosk.skip"));
        press("Enter", words.say("kiosk.review.title"));
        assertThat(page.locator("main")).containsText("Quiz");
        tabTo(words.say("kiosk.finish"));
        press("Enter", words.say("kiosk.helped.title"));
        tabTo(words.say("kiosk.helped.alone"));
        press("Enter", words.say("kiosk.finish.answers"));

        assertThat(page.locator("main")).containsText(words.say("kiosk.finish.safe"));
        assertThat(program.count("select count(*) from turn where access = 'keys'"))
                .isEqualTo(before + 1);
    }

    @Test
    void arrows_go_through_the_answers_and_the_bar_comes_after_them() {
        tabTo(words.say("kiosk.rest.answer"));
        press("Enter", "What can change");
        tabTo(words.say("kiosk.start"));
        press("Enter", words.say("kiosk.practice.question"));
        tabTo(words.say("kiosk.skip"));
        press("Enter", "What is our next club night about?");

        page.locator("input[type=radio]").first().focus();
        page.keyboard().press("Space");
        String first = focused();
        page.keyboard().press("ArrowRight");

        assertThat(focused()).isNotEqualTo(first);
        assertThat(page.locator("input[type=radio]").nth(1)).isChecked();
    }

    @Test
    void what_has_the_focus_wears_a_ring_and_nothing_covers_it() {
        tabTo(words.say("kiosk.rest.answer"));
        press("Enter", "What can change");
        tabTo(words.say("kiosk.start"));
        press("Enter", words.say("kiosk.practice.question"));
        tabTo(words.say("kiosk.skip"));
        press("Enter", "What is our next club night about?");

        for (int tab = 0; tab < 12; tab++) {
            page.keyboard().press("Tab");
            Map<?, ?> ring = (Map<?, ?>) page.evaluate("""
                    () => {
                      const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
                      const corners = [[0.5, 0.5], [0.1, 0.1], [0.9, 0.1], [0.1, 0.9], [0.9, 0.9]];
                      const mine = ([x, y]) => e.contains(document.elementFromPoint(box.left + x * box.width, box.top + y * box.height));
                      return { wide: parseFloat(style.outlineWidth), line: style.outlineStyle, shadow: style.boxShadow,
                               color: style.outlineColor, free: corners.every(mine), name: e.outerHTML.slice(0, 120) };
                    }""");
            assertThat(((Number) ring.get("wide")).doubleValue()).as("%s", ring).isGreaterThanOrEqualTo(4);
            assertThat(ring.get("line")).as("%s", ring).isEqualTo("solid");
            assertThat(ring.get("color")).as("%s", ring).isEqualTo("rgb(0, 0, 0)");
            assertThat((String) ring.get("shadow")).as("%s", ring).contains("rgb(255, 255, 255)");
            assertThat(ring.get("free")).as("%s", ring).isEqualTo(true);
        }
    }

    private void choose(String choice) {
        var card = page.getByLabel(choice, new Page.GetByLabelOptions().setExact(true));
        // Each turn shows its cards in an order of its own, so the next one to choose may stand before the last one.
        boolean before = (boolean) card.evaluate("card => card.compareDocumentPosition(document.activeElement) === 4");
        for (int tab = 0; tab < MOST_TABS && !isFocusedIn(choice); tab++) {
            page.keyboard().press(before ? "Shift+Tab" : "Tab");
        }
        for (int arrow = 0; arrow < 5 && !focused().equals(choice); arrow++) {
            page.keyboard().press("ArrowRight");
        }
        if (!card.isChecked()) {
            page.keyboard().press("Enter");
        }
        assertThat(card).isChecked();
    }

    // Radio buttons take the focus as one: Tab reaches the group, arrows go through it.
    private boolean isFocusedIn(String choice) {
        boolean radio = (boolean) page.evaluate("document.activeElement.type === 'radio'");
        return radio || focused().equals(choice);
    }

    private void tabTo(String name) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            if (focused().equals(name)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never came to " + name + "; the focus is on " + focused());
    }

    /** Presses the key and waits for the screen it leads to; its heading has the focus, or the focus would be lost. */
    private void press(String key, String heading) {
        page.keyboard().press(key);
        assertThat(page.locator("h1")).hasText(heading.equals("What can change") ? "Our club night" : heading);
        assertThat(page.locator("h1")).isFocused();
    }

    private String focused() {
        assertThat(List.of("BODY", "HTML")).doesNotContain((String) page.evaluate("document.activeElement.tagName"));
        return (String) page.evaluate(FOCUSED);
    }
}
