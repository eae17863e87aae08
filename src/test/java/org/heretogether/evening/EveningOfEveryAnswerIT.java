package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import org.heretogether.testing.BigScreen;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.EveryWay;
import org.heretogether.testing.Fingers;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.OrganiserPage;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The garden day of the sample: each way of answering that is more than choosing cards, by touch and by keys, up to the big screen. */
class EveningOfEveryAnswerIT {

    private static final String LIKED = "Flowers";
    private static final String LONGEST = "Vegetables";
    private static final List<String> ORDER = List.of("Dig", "Plant seeds", "Paint the fence", "Have a picnic");
    private static final List<String> GARDEN = List.of(
            "What do we want in the garden?",
            "What do we grow to eat?",
            "What do we do first?",
            "What do we spend our money on?",
            "What else can we do in the garden?");

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
    void every_way_of_answering_goes_by_touch_and_by_keys_and_comes_to_the_big_screen() {
        var organiser = OrganiserPage.signIn(browsers.computer(1280, 800), program);
        organiser.follow("Planning our club night", "Planning our club night");
        GARDEN.forEach(question -> open(organiser, question));

        KioskPage touched = KioskPage.open(browsers.tablet(1024, 768), program.address());
        var eyes = new EveryWay(touched.page());
        wholeTurn(touched, new Fingers.Touch(), eyes::look);
        assertThat(eyes.problems()).isEmpty();
        KioskPage keyed = KioskPage.open(browsers.tablet(768, 1024), program.address());
        wholeTurn(keyed, new Fingers.Keys(keyed.page()), screen -> {});
        var screen = BigScreen.open(browsers.computer(1280, 800), program);

        show(organiser, screen, GARDEN.get(0));
        assertThat(screen.number("Flowers")).hasText(new String[] {"2", "0", "0"});
        assertThat(screen.number("A pond")).hasText(new String[] {"0", "0", "2"});
        assertThat(screen.result()).containsText("2 of us like Flowers.");
        show(organiser, screen, GARDEN.get(1));
        assertThat(screen.number("Tomatoes")).hasText("6");
        assertThat(screen.people("Tomatoes")).hasCount(6);
        show(organiser, screen, GARDEN.get(2));
        assertThat(screen.number("Dig")).hasText("2");
        assertThat(screen.result()).containsText("2 of us put Dig first.");
        show(organiser, screen, GARDEN.get(3));
        assertThat(screen.number("Plants")).hasText("£50");
        assertThat(screen.number("Seats")).hasText("£50");
        show(organiser, screen, GARDEN.get(4));
        assertThat(screen.result()).containsText("2 of us brought an idea.");
        assertThat(screen.page().locator(".projector")).not().containsText("swing");
    }

    private static void wholeTurn(KioskPage kiosk, Fingers fingers, Consumer<String> look) {
        Page page = kiosk.page();
        long before = program.count("select count(*) from contribution");
        fingers.press(kiosk.button("kiosk.rest.answer"));
        fingers.press(page.locator("kiosk-which button.card").filter(withText("Our garden day")));
        fingers.press(kiosk.button("kiosk.start"));
        fingers.press(kiosk.button("kiosk.skip"));

        sort(kiosk, fingers, look);
        for (int dot = 0; dot < 3; dot++) {
            fingers.press(card(page, "Tomatoes"));
        }
        look.accept("10-dots");
        fingers.press(card(page, "Carrots"));
        assertThat(kiosk.message()).hasText(kiosk.words().say("kiosk.dots.none-left"));
        next(kiosk, fingers, "What do we do first?");
        order(kiosk, fingers, look);
        for (int coin = 0; coin < 5; coin++) {
            fingers.press(card(page, "Plants"));
            fingers.press(card(page, "Seats"));
        }
        look.accept("10-money");
        next(kiosk, fingers, "What else can we do in the garden?");
        fingers.write(page.locator("#idea-words"), "A swing");
        fingers.press(page.locator(".own-pictures input").first());
        look.accept("10-own-idea");
        next(kiosk, fingers, kiosk.words().say("kiosk.review.title"));

        assertThat(page.locator(".answer-parts").nth(2))
                .hasText("1: Dig, 2: Plant seeds, 3: Paint the fence, 4: Have a picnic");
        assertThat(kiosk.screen()).containsText("Tomatoes: 3");
        assertThat(kiosk.screen()).containsText("Plants: £50");
        assertThat(kiosk.screen()).containsText("A swing");
        fingers.press(kiosk.button("kiosk.finish"));
        fingers.press(kiosk.button("kiosk.helped.someone-helped"));
        fingers.press(kiosk.button("kiosk.done"));
        page.waitForCondition(() -> program.count("select count(*) from contribution") == before + 5);
    }

    private static void sort(KioskPage kiosk, Fingers fingers, Consumer<String> look) {
        Page page = kiosk.page();
        assertThat(kiosk.heading()).hasText("What do we want in the garden?");
        for (int picture = 1; picture <= 4; picture++) {
            assertThat(page.locator(".where")).containsText("Picture " + picture + " of 4");
            String sorted = page.locator("#sorted").innerText();
            if (sorted.equals(LONGEST)) {
                look.accept("10-sort");
            }
            boolean liked = sorted.equals(LIKED);
            fingers.press(page.locator(liked ? "#card-like" : "#card-do-not-like"));
            fingers.press(kiosk.button("kiosk.next"));
        }
        assertThat(page.locator("section:has(#place-like) .small-card")).hasText(LIKED);
        look.accept("10-mat");
        next(kiosk, fingers, "What do we grow to eat?");
    }

    private static void order(KioskPage kiosk, Fingers fingers, Consumer<String> look) {
        Page page = kiosk.page();
        look.accept("10-pair");
        for (int pair = 0; pair < 5 && page.locator(".in-order").count() == 0; pair++) {
            List<String> two = page.locator(".card label").allInnerTexts().subList(0, 2);
            int better = ORDER.indexOf(two.get(0)) < ORDER.indexOf(two.get(1)) ? 0 : 1;
            Locator card = page.locator(".card input").nth(better);
            fingers.press(card);
            assertThat(card).isChecked();
            fingers.press(kiosk.button("kiosk.next"));
            assertThat(page.locator(".in-order, .card input:checked"))
                    .hasCount(page.locator(".in-order").count());
        }
        assertThat(page.locator(".in-order .card-words")).hasText(ORDER.toArray(String[]::new));
        look.accept("10-order");
        next(kiosk, fingers, "What do we spend our money on?");
    }

    private static void next(KioskPage kiosk, Fingers fingers, String heading) {
        fingers.press(kiosk.button("kiosk.next"));
        assertThat(kiosk.heading()).hasText(heading);
    }

    private static Locator card(Page page, String choice) {
        return page.locator("button.card").filter(withText(choice));
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void open(OrganiserPage organiser, String question) {
        Locator card = organiser.question(question);
        organiser.pressAt(card, "organise.round.open");
        assertThat(card).containsText("0 answers are in.");
    }

    private static void show(OrganiserPage organiser, BigScreen screen, String question) {
        organiser.pressAt(organiser.question(question), "organise.round.show-us");
        assertThat(screen.question()).hasText(question);
    }
}
