package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heretogether.testing.Accessible;
import org.heretogether.testing.BigScreen;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.OrganiserPage;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An organiser rehearses with the sample, clears it, and asks a question that counts. Tablet and big screen follow. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OrganisedEveningIT {

    private static final String ASKED = "What is our next club night about?";
    private static RunningProgram program;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private OrganiserPage organiser;

    @BeforeAll
    static void begin() {
        program = RunningProgram.start();
    }

    @AfterAll
    static void end() {
        program.close();
    }

    @Test
    @Order(1)
    void a_changed_wording_reaches_the_tablet_and_the_big_screen() {
        organiser = OrganiserPage.signIn(browsers.computer(1280, 800), program);
        var kiosk = KioskPage.open(browsers.tablet(1024, 768), program.address());
        var screen = BigScreen.open(browsers.computer(1280, 800), program);

        organiser.follow("What we are doing", "What we are doing").follow("Our club night", "Our club night");
        organiser.follow(ASKED, "Question");
        organiser
                .writeEnglish("organise.question.words", "What do we do at our party?")
                .press("organise.save");
        organiser.says("organise.saved");

        assertThat(screen.question()).hasText("What do we do at our party?", within(15));
        asksFirst(kiosk, "What do we do at our party?");
    }

    @Test
    @Order(2)
    void pausing_closing_and_asking_again_follow_on_the_tablet_and_show_us_puts_it_on_the_big_screen() {
        organiser = OrganiserPage.signIn(browsers.computer(1280, 800), program);
        var kiosk = KioskPage.open(browsers.tablet(1024, 768), program.address());
        var screen = BigScreen.open(browsers.computer(1280, 800), program);
        organiser.follow("Planning our club night", "Planning our club night");
        Locator finish = organiser.question("When do we finish?");

        organiser.pressAt(finish, "organise.round.pause");
        assertThat(finish).containsText("Paused.");
        asksQuestions(kiosk, 3);
        organiser.pressAt(finish, "organise.round.close");
        assertThat(finish).containsText("Closed.");
        organiser.pressAt(finish, "organise.round.ask-again");
        assertThat(finish).containsText("0 answers are in.");
        asksQuestions(kiosk, 4);
        organiser.pressAt(finish, "organise.round.show-us");

        assertThat(screen.question()).hasText("When do we finish?", within(15));
        assertThat(screen.number("10 o'clock")).hasText("0");
        assertThat(screen.wasNeverLoadedAgain()).isTrue();
    }

    @Test
    @Order(3)
    void start_our_own_clears_to_a_blank_page() {
        organiser = OrganiserPage.signIn(browsers.computer(1280, 800), program);
        var screen = BigScreen.open(browsers.computer(1280, 800), program);

        organiser.follow("Start our own", "Start our own");
        organiser.write("organise.own.name", "Mill Street Hall").press("organise.own.go");

        assertThat(organiser.heading()).hasText("Begin something");
        assertThat(nextStep()).containsText("Choose something to do");
        assertThat(organiser.page().locator("aside.rehearsal")).isHidden();
        assertThat(screen.page().locator(".nothing-asked")).isVisible();
        var kiosk = KioskPage.open(browsers.tablet(1024, 768), program.address());
        kiosk.says("kiosk.rest.nothing-open");
        assertThat(kiosk.heading()).hasText("Mill Street Hall");
        assertThat(program.count("select count(*) from contribution")).isZero();

        kiosk.press("kiosk.rest.idea").typeIdea("A day out").press("kiosk.finish");
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .until(() -> program.count("select count(*) from contribution") == 1);
        organiser.go("/organise/ideas");
        organiser.pressAt(organiser.question("A day out"), "organise.ideas.make");
        assertThat(organiser.page().locator("article.card .big-link")).isFocused();
    }

    @Test
    @Order(4)
    void a_question_of_our_own_shows_nothing_until_five_of_us_have_answered_and_someone_says_show_us() {
        organiser = OrganiserPage.signIn(browsers.computer(1280, 800), program);
        writeAQuestion();
        planAnEvening();
        Locator card = organiser.question("Where do we go?");
        assertThat(nextStep()).containsText("Open a question");
        organiser.pressAt(card, "organise.round.open");
        assertThat(card).containsText("0 answers are in.");
        assertThat(nextStep()).isHidden();
        var screen = BigScreen.open(browsers.computer(1280, 800), program);
        var kiosk = KioskPage.open(browsers.tablet(1024, 768), program.address());

        for (int person = 1; person <= 3; person++) {
            oneMoreAnswers(kiosk, "Beach");
        }
        oneMoreAnswers(kiosk, "Museum");
        assertThat(card).containsText("4 answers are in.");
        organiser.pressAt(card, "organise.round.show-us");
        assertThat(card).containsText("Too few of us have answered.");
        assertThat(screen.result()).hasText("Answers are coming in. We look at them together.");
        assertThat(screen.numbers()).hasCount(0);
        oneMoreAnswers(kiosk, "Museum");
        assertThat(card).containsText("5 answers are in.");
        assertThat(screen.numbers()).hasCount(0);
        organiser.pressAt(card, "organise.round.show-us");

        assertThat(screen.number("Beach")).hasText("3");
        assertThat(screen.result()).containsText("We chose Beach.");
        assertThat(screen.result()).containsText("3 of us chose Beach.");
        assertThat(screen.page().locator(".rehearsal")).hasCount(0);
        assertThat(screen.wasNeverLoadedAgain()).isTrue();
    }

    @Test
    @Order(5)
    void when_the_gathering_closes_what_we_take_away_makes_itself() throws IOException {
        organiser = OrganiserPage.signIn(browsers.computer(1280, 800), program);
        Page page = organiser.page();
        organiser.go("/organise/gatherings").follow("Friday", "Friday").press("organise.gathering.close");

        var ready = new LocatorAssertions.ContainsTextOptions().setTimeout(180_000);
        assertThat(page.locator("main")).containsText("Everything is ready.", ready);
        organiser.follow("To take away", "To take away");
        organiser.says("organise.take-away.all.ready");

        assertThat(Accessible.problems(page)).isEmpty();
        for (String part : List.of("Poster, English", "One page to read, English", "Sound, English")) {
            Download got = page.waitForDownload(() -> page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(part).setExact(true))
                    .click());
            assertThat(Files.size(got.path())).as(part).isGreaterThan(5000);
            got.saveAs(Path.of("target/screenshots/organiser", got.suggestedFilename()));
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/organiser/take-away.png")));
    }

    private void writeAQuestion() {
        Page page = organiser.page();
        organiser.go("/organise/activities").writeEnglish("organise.activity.name", "Our day out");
        organiser.press("organise.activities.save");
        assertThat(page.locator(".picture-picker input")).isFocused();
        organiser.pickPicture(page.locator(".picture-picker"), "bus").press("organise.activities.save");
        assertThat(organiser.heading()).hasText("Our day out");
        organiser.writeEnglish("organise.change-card.can-change", "Where we go.");
        organiser.writeEnglish("organise.change-card.cannot-change", "The day.");
        organiser.writeEnglish("organise.change-card.we-each-get", "A seat on the bus.");
        organiser.pick("organise.change-card.who-decides", "organise.who-decides.we-decide-now");
        organiser.press("organise.save");
        organiser.says("organise.saved");
        page.reload();
        organiser.follow("Add a question", "Question");
        organiser.writeEnglish("organise.question.words", "Where do we go?");
        organiser.pickPicture(page.locator(".picture-picker").first(), "map");
        choice(1, "Beach", "beach");
        choice(2, "Museum", "museum");
        organiser.press("organise.save");
        organiser.says("organise.saved");
    }

    private void choice(int number, String words, String picture) {
        Locator row = organiser.page().locator("fieldset.card").nth(number - 1);
        organiser.writeEnglishIn(row, "organise.choice.words", words);
        organiser.pickPicture(row.locator(".picture-picker"), picture);
    }

    private void planAnEvening() {
        organiser.go("/organise/gatherings").writeEnglish("organise.gatherings.name", "Friday");
        assertThat(nextStep()).containsText("Plan a gathering");
        organiser.press("organise.gatherings.save");
        assertThat(organiser.heading()).hasText("Friday");
        assertThat(nextStep()).containsText("Open the gathering");
        organiser.press("organise.gathering.open");
        organiser.says("organise.gathering.state.open");
    }

    private Locator nextStep() {
        return organiser.page().locator(".next-step");
    }

    private static void oneMoreAnswers(KioskPage kiosk, String choice) {
        kiosk.visit();
        kiosk.start().answerWith(choice).finish();
        // Handed over at once: whoever says so does not wait for the time in which it can be undone.
        kiosk.press("kiosk.done");
    }

    private static void asksQuestions(KioskPage kiosk, int many) {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .until(() -> {
                    kiosk.visit();
                    kiosk.start();
                    return kiosk.page().locator(".dots i").count() == many;
                });
        assertThat(kiosk.page().getByRole(AriaRole.RADIO).first()).isVisible();
    }

    /** A turn goes on with the questions it began with: the tablet needs a moment to hear of a change. */
    private static void asksFirst(KioskPage kiosk, String question) {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .until(() -> {
                    kiosk.visit();
                    kiosk.start();
                    kiosk.page().locator(".dots").waitFor();
                    return kiosk.heading().textContent().equals(question);
                });
    }

    private static LocatorAssertions.HasTextOptions within(int seconds) {
        return new LocatorAssertions.HasTextOptions().setTimeout(seconds * 1000.0);
    }
}
