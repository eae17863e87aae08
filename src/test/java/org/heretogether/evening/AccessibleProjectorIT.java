package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import org.heretogether.testing.Accessible;
import org.heretogether.testing.BigScreen;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.LastRow;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything on the big screen can be read from the last row, on old and on new projectors. */
class AccessibleProjectorIT {

    private static final int[][] PROJECTORS = {{800, 600}, {1280, 720}, {1920, 1080}, {3840, 2160}};

    private static final String LONG = "What food and drink do we want to have at our next club night?";

    /** A second of moving colour, as a browser records it. */
    private static final String A_FILM = """
            async () => {
              const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 240 });
              const pen = canvas.getContext('2d');
              const recorder = new MediaRecorder(canvas.captureStream(20));
              const parts = [];
              recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
              const ended = new Promise((done) => recorder.addEventListener('stop', done));
              recorder.start();
              for (let at = 0; at < 20; at++) {
                pen.fillStyle = `hsl(${at * 18} 60% 50%)`;
                pen.fillRect(0, 0, 320, 240);
                await new Promise((done) => setTimeout(done, 50));
              }
              recorder.stop();
              await ended;
              const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
              return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
            }""";

    private static RunningProgram program;

    /** Each test is far beyond the presses of the one before it. */
    private static int moves;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final List<String> problems = new ArrayList<>();
    private BigScreen screen;

    @BeforeAll
    static void begin() {
        program = RunningProgram.start();
    }

    @AfterAll
    static void end() {
        program.close();
    }

    @BeforeEach
    void the_big_screen_is_on() {
        screen = BigScreen.open(browsers.computer(1280, 800), program);
    }

    @Test
    void a_result_with_five_choices_and_every_kind_of_pass() {
        String instead =
                "update contribution set value = '{\"kind\":\"%s\"}' where value like '%%choices%%' and round_id in"
                        + " (select round_id from `round` join question using (question_id) where wording like '%%fwyd rydym%%') limit 2";
        program.change(
                instead.formatted("skip"), instead.formatted("i-do-not-know"), instead.formatted("wrong-question"));
        program.change(
                "update question set wording = json_set(wording, '$.en', '" + LONG + "') where wording like '%food%'");
        putOnScreen("fwyd rydym", true);
        assertThat(screen.result()).containsText("wrong question");
        assertThat(screen.question()).hasText(LONG);

        look("1-result");

        assertThat(problems).isEmpty();
    }

    @Test
    void answers_are_coming_in() {
        putOnScreen("fwyd rydym", false);
        assertThat(screen.result()).containsText("Answers are coming in.");
        assertThat(screen.numbers()).hasCount(0);

        look("2-coming-in");

        assertThat(problems).isEmpty();
    }

    @Test
    void a_question_with_a_film_in_sign_language_shows_it_first_and_then_what_can_be_chosen() throws IOException {
        String film = "a".repeat(64);
        Path folder = Files.createDirectories(program.data().resolve("signs/aa"));
        Files.write(folder.resolve(film + ".webm"), Base64.getDecoder().decode((String)
                screen.page().evaluate(A_FILM)));
        program.change("insert into sign_clip (question_id, part, venue_id, film, ending, sign_language, created_at)"
                + " select question_id, 'question', venue_id, repeat('a', 64), 'webm', 'BSL', created_at from question"
                + " where wording like '%fwyd rydym%'");
        try {
            putOnScreen("fwyd rydym", false);
            screen.page().waitForFunction("() => document.querySelector('.film video')?.currentTime > 0");
            assertThat(screen.result()).hasText("The question in BSL");
            look("2-signed");

            screen.press("ArrowRight");
            assertThat(screen.page().locator(".film")).hasCount(0);
            assertThat(screen.result()).containsText("Answers are coming in.");
        } finally {
            program.change("delete from sign_clip");
        }

        assertThat(problems).isEmpty();
    }

    @Test
    void a_scale_and_a_longer_question() {
        putOnScreen("last club", true);
        assertThat(screen.question()).hasText("How was our last club night?");
        look("3-scale");
        putOnScreen("next club", true);
        assertThat(screen.question()).hasText("What is our next club night about?");
        look("4-four-choices");

        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "next club night about, pick-one",
        "What food, pick-several",
        "last club night, scale",
        "want in the garden, mat",
        "grow to eat, dots",
        "do first, order",
        "spend our money, money",
    })
    void how_we_counted_and_where_we_differ(String words, String name) {
        MadeUpRounds.open(program);
        putOnScreen(words, true);
        goTo("result");
        assertThat(screen.question()).containsText(words);
        assertThat(screen.page().locator(".stage")).hasCount(0);
        assertThat(screen.page().locator(".heard")).hasCount(1);
        look("9-" + name + "-result");
        int pictures = 0;
        while (screen.press("ArrowRight")
                && !screen.page().locator(".stage h2").textContent().equals("Where we differ")) {
            assertThat(screen.page().locator(".stage")).isVisible();
            // Each picture on one of the projectors: all of them on all would take an evening.
            look("9-" + name + "-how-" + ++pictures, PROJECTORS[pictures % PROJECTORS.length]);
        }
        look("9-" + name + "-differ");

        assertThat(pictures).isGreaterThan(1);
        assertThat(problems).isEmpty();
    }

    @Test
    void what_we_brought_in_our_own_way_one_thing_after_the_other() {
        MadeUpRounds.open(program);
        putOnScreen("else can we do", true);
        goTo("what-we-brought");
        var brought = screen.page().locator(".brought");
        assertThat(brought).isVisible();
        var words = new StringBuilder();
        int pictures = 0;
        for (boolean more = true; more && brought.isVisible(); more = screen.press("ArrowRight")) {
            words.append(String.join(" ", brought.locator(".own p").allInnerTexts()))
                    .append(' ');
            look("10-brought-" + ++pictures);
        }

        goTo("ideas");
        assertThat(brought).containsText("A night with our own band");
        look("10-idea");
        program.change(
                "insert into bundle (bundle_id, venue_id, wording, made_at) select uuid(), venue_id,"
                        + " '{\"en\":\"Music and dancing\"}', received_at from contribution where kind = 'idea' limit 1",
                "insert into bundled_idea (contribution_id, venue_id, bundle_id, put_at) select c.contribution_id,"
                        + " c.venue_id, b.bundle_id, b.made_at from contribution c join bundle b where c.kind = 'idea'");
        goTo("ideas");
        assertThat(screen.page().locator(".sheet .lines")).containsText("Music and dancing");
        look("10-ideas-together");
        screen.press("ArrowRight");
        assertThat(screen.question()).hasText("Music and dancing");
        assertThat(words).contains("A swing").containsPattern("(We want a shed [^.]+[.] ?){6}");
        assertThat(pictures).isGreaterThan(4);
        assertThat(problems).isEmpty();
    }

    @Test
    void nothing_is_asked() {
        program.change("update gathering set state = 'closed'");
        try {
            assertThat(screen.page().locator(".nothing-asked")).isVisible();

            look("5-nothing-asked");
        } finally {
            program.change("update gathering set state = 'open'");
        }

        assertThat(problems).isEmpty();
    }

    @Test
    void every_step_before_and_after_the_questions() {
        leaveSomethingOpen();
        try {
            everyStep();
        } finally {
            program.change(
                    "update decision set look_back_on = null",
                    "update `round` set again_on = null",
                    "delete from `round` where number = 9",
                    "delete from gathering where state = 'closed'");
        }
    }

    /** A gathering four weeks ago was not ready, nor are we tonight. */
    private static void leaveSomethingOpen() {
        program.change(
                "insert into gathering (gathering_id, venue_id, name, starts_on, state, rehearsal, created_at, version)"
                        + " select uuid(), venue_id, name, date_sub(starts_on, interval 28 day), 'closed', rehearsal, created_at, 1"
                        + " from gathering limit 1",
                "insert into `round` (round_id, venue_id, gathering_id, question_id, number, state, rehearsal, opened_at,"
                        + " closed_at, on_screen_at, again_on, version) select uuid(), q.venue_id, g.gathering_id,"
                        + " q.question_id, 9, 'closed', 1, g.created_at, g.created_at, '2000-01-01', g.starts_on, 1"
                        + " from question q join gathering g on g.state = 'closed' where q.wording like '%spend our money%'",
                "update `round` set again_on = '2027-01-29' where number = 1",
                "update decision set look_back_on = decided_on");
    }

    private void everyStep() {
        goTo("welcome");
        assertThat(screen.question()).hasText("Planning our club night");
        var seen = new LinkedHashSet<String>();
        for (boolean more = true; more; more = screen.press("ArrowRight")) {
            var sheet = screen.page().locator(".sheet");
            if (sheet.isVisible() && seen.add(sheet.innerText())) {
                look("6-sheet-" + seen.size());
            }
        }

        assertThat(screen.question()).hasText("Goodbye for today");
        assertThat(seen).hasSizeGreaterThan(7).anyMatch(sheet -> sheet.startsWith("Still open from last time"));
        assertThat(seen).anyMatch(sheet -> sheet.startsWith("How did it go?"));
        assertThat(seen).anyMatch(sheet -> sheet.contains("We come back to it on"));
        assertThat(problems).isEmpty();
    }

    @Test
    void the_room_goes_slower_and_stops() {
        putOnScreen("fwyd rydym", true);
        program.change("update big_screen set light = 'yellow'");
        assertThat(screen.page().locator(".slower")).isVisible();
        look("7-slower");
        goTo("last-time");
        assertThat(screen.question()).hasText("From last time");
        look("7-slower-sheet");
        program.change("update big_screen set light = 'red'");
        assertThat(screen.question()).hasText("We stop for a moment.");
        look("8-stop");
        program.change("update big_screen set light = 'green', step = 'question'");

        assertThat(problems).isEmpty();
    }

    private void goTo(String step) {
        moves += 100;
        program.change("update big_screen set step = '" + step + "', part = 0, moves = " + moves);
        assertThat(screen.page().locator(".projector")).hasAttribute("data-moves", String.valueOf(moves));
    }

    private void putOnScreen(String words, boolean rehearsal) {
        goTo("question");
        program.change(
                "update `round` set on_screen_at = '2000-01-01', rehearsal = 1",
                ("update `round` r join question q using (question_id) set r.on_screen_at = '2001-01-01', r.rehearsal = %b"
                                + " where q.wording like '%%%s%%'")
                        .formatted(rehearsal, words));
    }

    private void look(String what) {
        look(what, PROJECTORS);
    }

    private void look(String what, int[]... projectors) {
        Page page = screen.page();
        for (int[] projector : projectors) {
            page.setViewportSize(projector[0], projector[1]);
            page.waitForFunction(
                    "([width]) => innerWidth === width && [...document.images].every((picture) => picture.complete)",
                    List.of(projector[0]));
            String where = "%s-%dx%d".formatted(what, projector[0], projector[1]);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/projector", where + ".png")));
            LastRow.problems(page, projector[0]).forEach(problem -> problems.add(where + ": " + problem));
            Accessible.problems(page).forEach(problem -> problems.add(where + ": " + problem));
        }
    }
}
