package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.heretogether.testing.BigScreen;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.EveryWay;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.OrganiserPage;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody wrote, drew and recorded as their answer comes to the big screen once an organiser has looked at it. */
class WhatWeBroughtIT {

    private static final String QUESTION = "What else can we do in the garden?";

    private static RunningProgram program;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @BeforeAll
    static void begin() {
        program = RunningProgram.start();
    }

    @AfterAll
    static void end() {
        program.close();
    }

    @Test
    void a_sound_and_a_drawing_go_with_the_words_of_an_answer_to_the_big_screen() {
        var organiser = OrganiserPage.signIn(browsers.computer(1280, 800), program);
        organiser.follow("Planning our club night", "Planning our club night");
        organiser.pressAt(organiser.question(QUESTION), "organise.round.open");
        var kiosk = KioskPage.open(browsers.tablet(1024, 768), program.address());

        answer(kiosk);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> program.count("select count(*) from piece where stored_at is not null") == 2);
        organiser.pressAt(organiser.question(QUESTION), "organise.round.show-us");
        var screen = BigScreen.open(browsers.computer(1280, 800), program);
        assertThat(screen.question()).hasText(QUESTION);
        screen.press("ArrowRight");
        assertThat(screen.page().locator(".brought")).hasCount(0);
        screen.press("ArrowLeft");
        organiser.go("/organise/waiting");
        Locator card = organiser.page().locator("article").filter(with("A swing for two"));
        organiser.pressAt(card, "organise.waiting.do.show");
        organiser.says("organise.waiting.now.show");

        screen.press("ArrowRight");
        assertThat(screen.page().locator(".brought .own p")).hasText("A swing for two");
        assertThat(screen.page().locator(".brought img[src^='VAADIN']")).hasCount(1);
        assertThat((double) screen.page().evaluate("""
                async () => {
                  const sound = document.querySelector('.brought audio');
                  const end = new Promise((done) => sound.addEventListener('ended', done));
                  await sound.play();
                  await end;
                  return sound.currentTime;
                }""")).isGreaterThan(0.3);
        screen.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(java.nio.file.Path.of("target/screenshots/projector/what-we-brought.png")));
    }

    private static void answer(KioskPage kiosk) {
        Page page = kiosk.page();
        var eyes = new EveryWay(page);
        kiosk.press("kiosk.rest.answer");
        page.locator("kiosk-which button.card").filter(with("Our garden day")).tap();
        kiosk.press("kiosk.start").press("kiosk.skip");
        assertThat(kiosk.heading()).hasText(QUESTION);
        page.locator("#idea-words").fill("A swing for two");
        make(kiosk, "kiosk.bring.sound");
        pressUntil(page.locator(".bring-button"), page.locator(".bring[data-step=live]"));
        assertThat(page.locator(".bring-level[data-level=good], .bring-level[data-level=loud]"))
                .isVisible();
        pressUntil(page.locator(".bring-button"), page.locator(".bring[data-step=made]"));
        pressUntil(
                page.locator(".bring-cards button.card")
                        .filter(with(kiosk.words().say("kiosk.bring.keep"))),
                page.locator("kiosk-ask"));
        make(kiosk, "kiosk.bring.drawing");
        page.locator(".draw-tools button")
                .filter(with(kiosk.words().say("kiosk.draw.house")))
                .press("Enter");
        page.locator(".places button").nth(4).press("Enter");
        page.locator(".bar .go").press("Enter");
        assertThat(page.locator("kiosk-ask .made .row")).hasCount(2);
        eyes.look("11-own-way");
        kiosk.press("kiosk.next").says("kiosk.review.title");
        for (String part : List.of("A swing for two", "My sound", "Drawing")) {
            assertThat(kiosk.screen()).containsText(part);
        }
        kiosk.press("kiosk.finish").press("kiosk.helped.alone").press("kiosk.done");
        assertThat(eyes.problems()).isEmpty();
    }

    private static void make(KioskPage kiosk, String key) {
        kiosk.page()
                .locator(".make button")
                .filter(with(kiosk.words().say(key)))
                .click();
    }

    /** A press right after the page changed does nothing, on purpose: it was meant for what stood there before. */
    private static void pressUntil(Locator what, Locator there) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            if (!there.isVisible() && what.isVisible()) {
                what.click();
            }
            return there.isVisible();
        });
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
