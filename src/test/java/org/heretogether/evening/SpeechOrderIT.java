package org.heretogether.evening;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is read aloud comes in the order in which a screen reader meets it, and leaves out nothing one can choose. */
class SpeechOrderIT {

    /** A voice that takes no time, so that a page is over at once; what it says is in {@code window.heard}. */
    private static final String QUICK_VOICE = """
            window.heard = [];
            document.addEventListener('spoken', (event) => window.heard.push(event.detail.text));
            const fetched = window.fetch;
            window.fetch = (address, ...more) =>
              String(address).includes('/clips/') ? Promise.resolve(new Response('a sound')) : fetched(address, ...more);
            window.Audio = class extends EventTarget {
              play() {
                queueMicrotask(() => this.dispatchEvent(new Event('ended')));
                return Promise.resolve();
              }
              pause() {}
            };""";

    /** Longer than the room between two things that are read. */
    private static final int A_STEP_MS = 750;

    private static final int MOST_STEPS = 80;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();

    @Test
    void each_screen_is_read_as_it_stands() {
        Page page = browsers.tablet(1024, 768);
        page.clock().install();
        page.addInitScript(QUICK_VOICE);
        var kiosk = KioskPage.open(page, program.address());
        page.evaluate(
                "ways => document.querySelector('kiosk-app').dispatchEvent(new CustomEvent('ways', { detail: ways }))",
                Map.of("listen", "read-all"));

        isReadAsItStands(kiosk.press("kiosk.rest.answer"));
        isReadAsItStands(kiosk.press("kiosk.start"));
        kiosk.press("kiosk.skip");
        isReadAsItStands(kiosk);
        isReadAsItStands(kiosk.press("kiosk.help"));
        kiosk.press("kiosk.back");
        isReadAsItStands(kiosk.press("kiosk.stop"));
        kiosk.press("kiosk.stop.carry-on").answerWith("Disco").press("kiosk.skip");
        isReadAsItStands(kiosk);
        kiosk.press("kiosk.skip").press("kiosk.skip");
        isReadAsItStands(kiosk);
        isReadAsItStands(kiosk.press("kiosk.finish"));
        isReadAsItStands(kiosk.press("kiosk.skip"));
    }

    private static void isReadAsItStands(KioskPage kiosk) {
        Page page = kiosk.page();
        String again = kiosk.words().say("kiosk.listen.how-again");
        page.evaluate("() => { window.heard = []; document.dispatchEvent(new CustomEvent('listen-again')); }");
        for (int step = 0; step < MOST_STEPS && !heard(page).contains(again); step++) {
            page.clock().runFor(A_STEP_MS);
        }
        List<String> heard = heard(page);
        String title = kiosk.heading().innerText();
        String main = plain(page.locator("main").ariaSnapshot());

        assertThat(heard).contains(title, again);
        assertThat(heard.subList(0, heard.indexOf(title))).noneMatch(text -> main.contains(plain(text)));
        int at = 0;
        for (String text : heard.subList(heard.indexOf(title) + 1, heard.size())) {
            int there = main.indexOf(plain(text), at);
            if (main.contains(plain(text))) {
                assertThat(there)
                        .as("%s is read too late or too early: %s", text, heard)
                        .isGreaterThanOrEqualTo(at);
                at = there;
            }
        }
        Locator choices = page.locator("main .choice label, main .choice .card-words");
        assertThat(heard).containsAll(choices.allInnerTexts());
    }

    @SuppressWarnings("unchecked")
    private static List<String> heard(Page page) {
        return List.copyOf((List<String>) page.evaluate("window.heard"));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replace("\\\"", "\"");
    }
}
