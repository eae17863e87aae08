package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.heretogether.testing.Accessible;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody rests, goes away, or comes back: handbook, accessibility 2.1. The tablet's clock goes on when the test says so. */
class LeavingIT {

    private static final int UNTIL_IT_ASKS = 91_000;
    private static final int UNTIL_IT_HIDES = 61_000;
    private static final String SECOND = "What food do we want?";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();
    private KioskPage kiosk;
    private Page page;

    @BeforeEach
    void a_tablet_is_at_rest() {
        page = browsers.tablet(1024, 768);
        page.clock().install();
        kiosk = KioskPage.open(page, program.address());
    }

    @Test
    void who_rests_is_asked_gently_then_hidden_and_carries_on_where_they_were() {
        kiosk.start().answerWith("Quiz").choose("Pizza");

        page.clock().runFor(UNTIL_IT_ASKS);
        assertThat(kiosk.message()).hasText(kiosk.words().say("kiosk.gentle-ask"));
        assertThat(kiosk.heading()).hasText(SECOND);
        assertThat(kiosk.card("Pizza")).isChecked();
        page.clock().runFor(UNTIL_IT_HIDES);
        assertThat(kiosk.heading()).hasText(kiosk.words().say("kiosk.cover.title"));
        assertThat(kiosk.screen()).not().containsText("Pizza");
        kiosk.press("kiosk.stop.carry-on");

        assertThat(kiosk.heading()).hasText(SECOND);
        assertThat(page.locator("[data-chosen], input:checked")).hasCount(0);
        assertThat(kiosk.message()).hasText(kiosk.words().say("kiosk.ask.hidden"));
        kiosk.next();
        assertThat(kiosk.heading()).hasText("How was our last club night?");
        assertThat(kiosk.kept()).hasSize(2);
    }

    @Test
    void a_touch_answers_the_gentle_ask() {
        kiosk.start().choose("Quiz");
        page.clock().runFor(UNTIL_IT_ASKS);
        assertThat(kiosk.message()).hasText(kiosk.words().say("kiosk.gentle-ask"));

        page.locator("h1").tap();
        page.clock().runFor(UNTIL_IT_HIDES);

        assertThat(kiosk.message()).not().hasText(kiosk.words().say("kiosk.gentle-ask"));
        assertThat(kiosk.card("Quiz")).isChecked();
    }

    @Test
    void a_new_person_finds_nothing_of_the_last_one_whose_answers_count() {
        long before = answers();
        kiosk.speak("pl").start().answerWith("Quiz").choose("Pizza");
        page.clock().runFor(UNTIL_IT_ASKS);
        page.clock().runFor(UNTIL_IT_HIDES);

        kiosk.press("kiosk.cover.start-again").press("kiosk.new-person.new");

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.waitForCondition(() -> answers() == before + 2);
        var next = KioskPage.open(page, program.address()).start();
        assertThat(page.locator("[data-chosen], input:checked")).hasCount(0);
        assertThat(next.screen()).not().containsText(next.words().say("kiosk.ask.hidden"));
    }

    @Test
    void the_practice_question_is_stored_nowhere() {
        long before = answers();
        kiosk.press("kiosk.rest.answer").press("kiosk.start");
        assertThat(kiosk.heading()).hasText(kiosk.words().say("kiosk.practice.question"));

        kiosk.choose(kiosk.words().say("kiosk.practice.tea")).next();

        assertThat(kiosk.kept()).isEmpty();
        kiosk.press("kiosk.stop").press("kiosk.stop.keep");
        kiosk.says("kiosk.finish.come-back");
        assertThat(kiosk.kept()).isEmpty();
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void with_two_pictures_a_person_comes_back_and_takes_back_what_they_brought() {
        long before = program.count("select count(*) from counted where kind = 'answer'");
        assertThat(kiosk.button("kiosk.come-back")).isVisible();
        kiosk.start().answerWith("Quiz").press("kiosk.stop").press("kiosk.stop.keep");
        kiosk.press("kiosk.undo").press("kiosk.stop").press("kiosk.stop.keep");
        List<String> pair = page.locator(".pair figcaption").allInnerTexts();
        kiosk.press("kiosk.done");
        page.waitForCondition(() -> program.count("select count(*) from counted where kind = 'answer'") == before + 1);

        kiosk.press("kiosk.come-back");
        pair.forEach(this::findPicture);
        assertThat(kiosk.heading()).hasText(kiosk.words().say("kiosk.come-back.what"));
        kiosk.press("kiosk.come-back.take-back").press("kiosk.done");

        page.waitForCondition(() -> program.count("select count(*) from counted where kind = 'answer'") == before);
    }

    @Test
    void with_two_pictures_a_person_sees_how_far_their_idea_has_come() {
        kiosk.press("kiosk.rest.idea");
        page.locator("#idea-words").fill("Our own band");
        kiosk.press("kiosk.finish");
        List<String> pair = page.locator(".pair figcaption").allInnerTexts();
        kiosk.press("kiosk.done");
        String bands = "kind = 'idea' and value like '%Our own band%'";
        page.waitForCondition(() -> program.count("select count(*) from counted where " + bands) == 1);
        program.change(
                "insert into bundle (bundle_id, venue_id, wording, made_at) select uuid(), venue_id,"
                        + " '{\"en\":\"Music\"}', received_at from contribution where " + bands,
                "insert into bundled_idea (contribution_id, venue_id, bundle_id, put_at) select c.contribution_id,"
                        + " c.venue_id, b.bundle_id, b.made_at from contribution c join bundle b where " + bands,
                "insert into asked_idea (contribution_id, question_id, venue_id) select c.contribution_id,"
                        + " q.question_id, c.venue_id from contribution c join question q where " + bands
                        + " and q.wording like '%fwyd rydym%'");
        try {
            kiosk.press("kiosk.come-back");
            pair.forEach(this::findPicture);

            assertThat(page.locator(".idea-ways p")).hasText(new String[] {
                kiosk.words().say("kiosk.idea-way.together"),
                "Music",
                kiosk.words().say("kiosk.idea-way.asked"),
                SECOND
            });
            assertThat(Accessible.problems(page)).isEmpty();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screenshots/kiosk/13-the-way-of-an-idea.png")));
            kiosk.press("kiosk.come-back.take-back").press("kiosk.done");
        } finally {
            program.change("delete from bundle", "delete from asked_idea");
        }
    }

    private void findPicture(String name) {
        Locator tiles = page.locator(".tile");
        Locator picture = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        int kinds = tiles.count();
        for (int kind = 0; kind < kinds; kind++) {
            tiles.nth(kind).tap();
            assertThat(kiosk.heading()).containsText("Which");
            if (picture.count() > 0) {
                picture.tap();
                assertThat(kiosk.heading()).not().containsText("Which");
                return;
            }
            kiosk.pressHere("kiosk.back");
        }
        throw new AssertionError("No picture is called " + name);
    }

    private long answers() {
        return program.count("select count(*) from contribution where kind = 'answer'");
    }
}
