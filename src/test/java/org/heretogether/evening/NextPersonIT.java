package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.RunningProgram;
import org.heretogether.testing.WordsOnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing of one person is left for the next. */
class NextPersonIT {

    /** Keeps every sound the page begins in {@code window.sounds}. */
    static final String REMEMBER_SOUNDS = """
            window.sounds = [];
            const Real = Audio;
            window.Audio = function (address) {
              const sound = new Real(address);
              window.sounds.push(sound);
              return sound;
            };""";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();

    @Test
    void after_a_turn_in_welsh_the_next_person_finds_the_tablet_as_it_was() {
        Page page = browsers.tablet(1024, 768);
        var kiosk = KioskPage.open(page, program.address());
        String atRest = page.locator("body").innerText();

        kiosk.speak("cy")
                .start()
                .answerWith("Disgo")
                .answerWith("Pitsa")
                .answerWith("Da")
                .answerWith("9 o'r gloch");
        kiosk.finish().press("kiosk.done");

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(kiosk.message()).containsText(WordsOnScreen.in("en").say("kiosk.outbox.safe"));
        assertEquals(page, atRest);
        var next = KioskPage.open(page, program.address());
        next.start();
        assertThat(page.locator("[data-chosen], [aria-pressed=true], input:checked"))
                .hasCount(0);
    }

    @Test
    void after_stop_and_throw_away_no_choice_is_left_and_none_is_kept() {
        Page page = browsers.tablet(1024, 768);
        var kiosk = KioskPage.open(page, program.address());
        long before = program.count("select count(*) from contribution");

        kiosk.start().answerWith("Karaoke").choose("Curry").press("kiosk.stop").press("kiosk.stop.throw-away");
        kiosk.says("kiosk.finish.come-back");
        kiosk.press("kiosk.done").start();

        assertThat(page.locator("[data-chosen], input:checked")).hasCount(0);
        assertThat(kiosk.kept()).isEmpty();
        assertThat(program.count("select count(*) from contribution")).isEqualTo(before);
    }

    @Test
    void a_typed_idea_its_pictures_and_the_search_are_gone() {
        Page page = browsers.tablet(1024, 768);
        var kiosk = KioskPage.open(page, program.address());
        WordsOnScreen words = kiosk.words();

        kiosk.press("kiosk.rest.idea").typeIdea("I am shy about this");
        page.locator(".pictures .card > input").first().tap();
        page.getByLabel(words.say("kiosk.idea.find")).fill("disco");
        page.locator("main").evaluate("main => main.scrollTo(0, 500)");
        kiosk.press("kiosk.stop")
                .press("kiosk.stop.throw-away")
                .press("kiosk.done")
                .press("kiosk.rest.idea");

        assertThat(page.getByLabel(words.say("kiosk.idea.words"))).hasValue("");
        assertThat(page.getByLabel(words.say("kiosk.idea.find"))).hasValue("");
        assertThat(page.locator(".pictures input:checked")).hasCount(0);
        assertThat(page.locator("main").evaluate("main => main.scrollTop")).isEqualTo(0);
        assertThat(page.content()).doesNotContain("shy about this");
    }

    @Test
    void the_focus_is_on_the_new_heading_and_no_sound_goes_on() {
        Page page = browsers.tablet(1024, 768);
        page.addInitScript(REMEMBER_SOUNDS);
        var kiosk = KioskPage.open(page, program.address());
        kiosk.start().answerWith("Disco").press("kiosk.stop").press("kiosk.stop.keep");
        kiosk.says("kiosk.finish.safe");

        listenUntilItPlays(page);
        kiosk.press("kiosk.done");

        assertThat(page.locator("h1")).isFocused();
        assertThat(page.evaluate("window.sounds.every(sound => sound.paused)")).isEqualTo(true);
        assertThat(page.locator("[data-speaking]")).hasCount(0);
    }

    @Test
    void a_sound_that_is_stopped_and_wanted_again_at_once_is_heard_to_its_end() {
        Page page = browsers.tablet(1024, 768);
        page.addInitScript(REMEMBER_SOUNDS);
        var kiosk = KioskPage.open(page, program.address());
        kiosk.start().answerWith("Disco").press("kiosk.stop").press("kiosk.stop.keep");
        kiosk.says("kiosk.finish.safe");
        listenUntilItPlays(page);

        page.evaluate("() => [1, 2].forEach(() => document.querySelector('.top .listen').click())");

        page.waitForFunction("() => window.sounds.some(sound => !sound.paused && sound.currentTime > 0.2)");
        assertThat(page.locator(".title[data-speaking]")).hasCount(1);
        assertThat(page.evaluate("window.sounds.filter(sound => !sound.paused).length"))
                .isEqualTo(1);
        page.waitForFunction("() => window.sounds.every(sound => sound.paused && sound.currentTime === 0)");
    }

    /** Presses Listen until the voice has made the sound: the first time the program may still be making it. */
    static void listenUntilItPlays(Page page) {
        String playing = "window.sounds.some(sound => !sound.paused && sound.currentTime > 0)";
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(() -> {
                    page.locator(".top .listen").tap();
                    page.waitForFunction("() => " + playing + " || document.querySelector('.message[data-strong]')");
                    return (boolean) page.evaluate(playing);
                });
    }

    private static void assertEquals(Page page, String text) {
        assertThat(page.locator("body").innerText().replaceAll("\\s+", " ")).isEqualTo(text.replaceAll("\\s+", " "));
    }
}
