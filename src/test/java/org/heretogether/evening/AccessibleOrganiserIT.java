package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.heretogether.testing.Accessible;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.OrganiserPage;
import org.heretogether.testing.RunningProgram;
import org.heretogether.testing.WordsOnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every organiser page: axe finds nothing, nothing scrolls sideways, everything is 44 pixels or more (WCAG 2.5.5). */
class AccessibleOrganiserIT {

    private static final int[][] SCREENS = {{1280, 800}, {768, 1024}, {390, 844}};
    private static final String PROBE = """
            () => {
              const wrong = [];
              const name = (e) => `${e.localName} "${(e.getAttribute('aria-label') ?? e.textContent ?? '').trim().slice(0, 40)}"`;
              const targets = 'vaadin-button, button, a[href], input[type=date], vaadin-text-field, vaadin-password-field, vaadin-radio-button';
              for (const e of document.querySelectorAll(targets)) {
                const { width, height } = e.getBoundingClientRect();
                const hidden = !e.checkVisibility({ visibilityProperty: true }) || width === 0 || e.closest('.kiosk-preview');
                if (!hidden && (height < 43.5 || width < 43.5)) wrong.push(`too small: ${name(e)} ${Math.round(width)} × ${Math.round(height)}`);
              }
              const root = document.documentElement;
              if (root.scrollWidth > innerWidth) wrong.push(`scrolls sideways: ${root.scrollWidth} in ${innerWidth}`);
              for (const picture of document.images)
                if (picture.complete && picture.naturalWidth === 0) wrong.push(`no picture: ${picture.src}`);
              return [...new Set(wrong)];
            }""";

    /** A PNG, all of one colour. */
    private static final String A_BENCH =
            "iVBORw0KGgoAAAANSUhEUgAAAKAAAAB4CAIAAAD6wG44AAAAzklEQVR42u3RAQ0AAAjDsMtBIhKRhY+nyRSsuR0VFw"
                    + "sAC7AAC7AAC7AAAxZgARZgARZgAQYswAIswAIswAIswIAFWIAFWIAFWIABC7AAC7AAC7AAAxZgARZgARZgARZgwAIs"
                    + "wAIswAIswIAFWIAFWIAFWIABuwBYgAVYgAVYgAUYsAALsAALsAALMGABFmABFmABFmABBizAAizAAizAAgxYgAVYgA"
                    + "VYgAUYsAALsAALsAALsAADFmABFmABFmABBizAAizAAizAAgzYheYeulx+KLinE2QAAAAASUVORK5CYII=";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();
    private final List<String> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void every_page_can_be_used_by_everyone(String language) {
        Page page = browsers.computer(1280, 800);
        var organiser = OrganiserPage.signIn(page, program);
        speak(organiser, language);

        lookAtAll(organiser, language);

        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void help_and_the_other_pages_unfolded(String language) {
        var words = WordsOnScreen.in(language);
        Page page = browsers.computer(1280, 800);
        var organiser = OrganiserPage.signIn(page, program);
        speak(organiser, language);

        button(page, words.say("organise.help")).click();
        assertThat(page.locator(".help")).isVisible();
        lookAtThis(page, "27-help-" + language);
        button(page, words.say("organise.frame.more")).click();
        assertThat(page.locator(".more-pages")).isVisible();
        lookAtThis(page, "28-more-" + language);

        assertThat(problems).isEmpty();
    }

    @Test
    void a_tablet_that_needs_a_hand() {
        Page tablet = browsers.computer(1280, 800);
        KioskPage.open(tablet, program.address());
        tablet.close();
        program.change("update kiosk set battery_percent = 12, charging = false, clock_ahead_seconds = 300,"
                + " free_megabytes = 50, kept = 3, microphone = 'works', camera = 'denied'");
        var organiser = OrganiserPage.signIn(browsers.computer(1280, 800), program);

        look(organiser, "29-a-tablet-needs-a-hand", "/organise/kiosks", "en");
        assertThat(organiser
                        .page()
                        .getByText("The battery is nearly empty. Plug it in.")
                        .first())
                .isVisible();

        assertThat(problems).isEmpty();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void lookAtAll(OrganiserPage organiser, String language) {
        look(organiser, "01-home", "/organise", language);
        look(organiser, "02-gatherings", "/organise/gatherings", language);
        look(organiser, "03-gathering", first(organiser, "gatherings", 0), language);
        look(organiser, "04-activities", "/organise/activities", language);
        String activity = first(organiser, "activities", 0);
        look(organiser, "05-activity", activity, language);
        look(organiser, "06-question", first(organiser.go(activity), "questions", 0), language);
        look(organiser, "07-scale", first(organiser.go(activity), "questions", 2), language);
        look(organiser, "08-new-question", activity.replace("activities", "questions/new"), language);
        look(organiser, "09-tablets", "/organise/kiosks", language);
        look(organiser, "26-missing", "/organise/missing", language);
        look(organiser, "24-lock", "/organise/kiosks/lock", language);
        look(organiser, "25-box", "/organise/kiosks/box", language);
        look(organiser, "10-refused", "/organise/refused", language);
        look(organiser, "16-backup", "/organise/backup", language);
        look(organiser, "18-organisers", "/organise/organisers", language);
        look(organiser, "19-log", "/organise/log", language);
        look(organiser, "20-second", "/organise/second", language);
        look(organiser, "21-templates", "/organise/templates", language);
        look(organiser, "22-ideas", "/organise/ideas", language);
        look(organiser, "22-wishes", "/organise/wishes", language);
        look(organiser, "23-kept", "/organise/kept", language);
        look(organiser, "23-keep", "/organise/keep", language);
        look(organiser, "17-out", "/organise/out", language);
        look(organiser, "15-trust", "/trust?language=" + language + "&device=ipad", language);
        look(organiser, "16-sounds", "/organise/sounds", language);
        look(organiser, "18-files", "/organise/files", language);
        look(organiser, "15-big-screen", "/organise/big-screen", language);
        look(organiser, "11-start-our-own", "/organise/start-our-own", language);
    }

    @Test
    void what_we_decided_what_we_will_do_and_the_jobs_for_the_night() {
        var organiser = OrganiserPage.signIn(browsers.computer(1280, 800), program);
        String gathering = first(organiser, "gatherings", 0);

        look(organiser, "16-decisions", "/organise/decisions", "en");
        look(organiser, "17-decision", first(organiser, "decisions", 0), "en");
        String round = program.texts("select round_id from `round` limit 1").getFirst();
        look(organiser, "26-after-a-question", "/organise/decisions/after/" + round, "en");
        look(organiser, "18-actions", "/organise/actions", "en");
        program.change("update action set state = 'done'");
        organiser.go("/organise/actions");
        Locator photo = organiser.page().locator("organise-take-photo input").first();
        photo.setInputFiles(
                new FilePayload("bench.png", "image/png", Base64.getDecoder().decode(A_BENCH)));
        organiser.says("organise.finished.kept");
        assertThat(organiser.page().locator("img.held-piece")).hasCount(1);
        lookAtThis(organiser.page(), "18-finished-en");
        look(organiser, "19-jobs", gathering + "/jobs", "en");
        organiser
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nobody yet"))
                .first()
                .click();
        lookAtThis(organiser.page(), "20-a-job-is-given-en");
        look(organiser, "21-getting-home", gathering + "/home", "en");
        organiser.go(gathering + "/jobs");
        var plan = organiser.page().waitForDownload(() -> organiser.followLink("night-plan.get"));
        plan.saveAs(Path.of("target/screenshots/organiser", "night-plan.pdf"));
        look(organiser, "24-briefing", gathering + "/briefing", "en");
        organiser.press("briefing.next");
        lookAtThis(organiser.page(), "25-briefing-a-job-en");
        look(organiser, "22-to-take-away", gathering + "/take-away", "en");

        assertThat(problems).isEmpty();
    }

    @Test
    void ideas_are_sorted_with_the_keys_alone() {
        for (String idea : List.of("A quiz about songs", "Our own band", "A picnic by the river")) {
            program.change(
                    "insert into contribution (contribution_id, venue_id, kind, turn_id, kiosk_id, value, order_shown,"
                            + " body_hash, made_at, received_at) select uuid(), venue_id, 'idea', turn_id, kiosk_id,"
                            + " '{\"kind\":\"idea\",\"words\":\"" + idea
                            + "\",\"pictures\":[\"openmoji/1F3B5\"],\"language\":\"en\"}',"
                            + " '[]', body_hash, made_at, received_at from contribution limit 1");
        }
        program.change("insert into hold (contribution_id, venue_id, state, looked_at, looked_by, version)"
                + " select contribution_id, venue_id, 'show', received_at, 'Us', 1 from counted join contribution"
                + " using (contribution_id, venue_id) where contribution.kind = 'idea'");
        Page page = browsers.computer(1280, 800);
        var organiser = OrganiserPage.signIn(page, program);
        try {
            organiser.go("/organise/ideas/sort");
            Locator cards = page.locator(".idea-card button");
            cards.nth(0).press("Space");
            cards.nth(1).press("Enter");
            assertThat(page.locator(".idea-card button[aria-pressed=true]")).hasCount(2);
            lookAtThis(page, "22-cards-chosen-en");
            page.getByLabel("Name of the group").fill("Music");
            button(page, "Make this group").press("Enter");
            assertThat(page.locator(".message")).hasText("They are here now: Music");
            assertThat(page.locator(".bundle").nth(1).locator(".idea-card")).hasCount(2);
            lookAtThis(page, "22-ideas-sorted-en");
        } finally {
            program.change("delete from bundle", "delete from hold", "delete from contribution where kind = 'idea'");
        }

        assertThat(problems).isEmpty();
    }

    @Test
    void the_pages_before_signing_in() {
        OrganiserPage.signIn(browsers.computer(1280, 800), program);
        var stranger = OrganiserPage.stranger(browsers.computer(1280, 800), program);

        look(stranger, "12-sign-in", "/organise/sign-in", "en");
        stranger.press("organise.sign-in.go");
        stranger.says("organise.sign-in.not-known");
        lookAtThis(stranger.page(), "13-sign-in-not-known");
        // Enter on the button is one try and not two: ten are allowed.
        for (int enter = 0; enter < 6; enter++) {
            button(stranger.page(), "Sign in").press("Enter");
        }
        stranger.go("/organise/sign-in").press("organise.sign-in.go");
        stranger.says("organise.sign-in.not-known");
        look(stranger, "14-begin", "/organise/first", "en");

        assertThat(problems).isEmpty();
    }

    private static void speak(OrganiserPage organiser, String language) {
        if (!language.equals("en")) {
            organiser
                    .page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cymraeg"))
                    .click();
        }
        assertThat(organiser.page().locator("html")).hasAttribute("lang", language);
    }

    /** The address of one of the things listed on the page that leads to them. */
    private static String first(OrganiserPage organiser, String what, int place) {
        if (!what.equals("questions")) {
            organiser.go("/organise/" + what);
        }
        var link = organiser
                .page()
                .locator("main a.big-link[href*='organise/" + what + "/']")
                .nth(place);
        return "/" + link.getAttribute("href");
    }

    private void look(OrganiserPage organiser, String what, String path, String language) {
        organiser.go(path);
        assertThat(organiser.page().locator("html")).hasAttribute("lang", language);
        lookAtThis(organiser.page(), what + "-" + language);
    }

    private void lookAtThis(Page page, String what) {
        assertThat(page.locator("h1")).isVisible();
        for (int[] screen : SCREENS) {
            page.setViewportSize(screen[0], screen[1]);
            page.waitForFunction("([width]) => innerWidth === width", List.of(screen[0]));
            String where = "%s-%dx%d".formatted(what, screen[0], screen[1]);
            shoot(page, where);
            note(where, strings(page.evaluate(PROBE)));
            // In another language nothing but the words and their room is different.
            if (!what.endsWith("-cy") || screen == SCREENS[1]) {
                note(where, Accessible.problems(page));
            }
        }
        if (!what.endsWith("-cy")) {
            lookInTheDark(page, what);
        }
    }

    private void lookInTheDark(Page page, String what) {
        page.setViewportSize(768, 1024);
        wear(page, ColorScheme.DARK, "dark");
        shoot(page, "dark-" + what);
        note("dark-" + what, Accessible.problems(page));
        wear(page, ColorScheme.LIGHT, "cream");
    }

    private static void wear(Page page, ColorScheme device, String theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(device));
        assertThat(page.locator("html")).hasAttribute("data-theme", theme);
    }

    private void note(String where, List<String> found) {
        found.forEach(problem -> problems.add(where + ": " + problem));
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object found) {
        return (List<String>) found;
    }

    private static void shoot(Page page, String where) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/organiser", where + ".png")));
    }
}
