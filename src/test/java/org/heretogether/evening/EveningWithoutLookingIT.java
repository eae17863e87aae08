package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.ListeningPerson;
import org.heretogether.testing.RunningProgram;
import org.heretogether.testing.WordsOnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole turn with a black screen: everything that is known comes from what was heard, everything done from five keys. */
class EveningWithoutLookingIT {

    private static final String CLUB = "Our club night";
    private static final String PLACE = "Question 1 of 4";
    private static final String FIRST = "What is our next club night about?";
    private static final String SECOND = "What food do we want?";
    private static final String THIRD = "How was our last club night?";
    private static final String LAST = "When do we finish?";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();

    @Test
    void a_whole_turn_goes_by_ear_with_the_screen_off() {
        long before = turns();
        Page page = browsers.tablet(1024, 768);
        var person = ListeningPerson.open(page, program.address(), said());

        person.press("F7");
        Object pressed = page.evaluate("performance.now()");
        page.waitForFunction("(text) => window.heard.includes(text)", say("way-in.without-looking"));
        // Whatever comes sooner after a press is taken for a hand that trembles.
        page.waitForFunction("pressed => performance.now() - pressed > 1000", pressed);
        person.press("F7").hears(say("opening.where")).chooses(say("listen.dark"));
        await().until(person::isInTheDark);
        person.chooses(say("rest.answer")).hears(CLUB).chooses(say("start"));
        person.hears(say("practice.question")).chooses(say("skip"));
        person.hears(PLACE).hears(FIRST).hears(say("listen.can-skip"));
        person.chooses("Quiz").hears(say("chosen")).chooses(say("next")).hears(SECOND);
        person.chooses("Cake").hears(say("chosen")).chooses(say("next")).hears(THIRD);
        person.press("ArrowDown").hears(say("help.ask")).chooses(say("back")).hears(THIRD);
        person.chooses(say("skip")).hears(LAST).chooses(say("i-do-not-know")).hears(say("review.title"));
        assertThat(person.isInTheDark()).isTrue();
        person.chooses(say("finish")).hears(say("helped.title")).chooses(say("skip"));
        person.hears(say("finish.answers"));

        assertThat(person.isInTheDark()).isTrue();
        // For ten seconds it can be undone.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(turns()).isEqualTo(before + 1));
    }

    @Test
    void a_finger_held_for_three_seconds_begins_it_and_a_finger_finds_its_way() {
        Page page = browsers.tablet(1024, 768);
        var person = ListeningPerson.open(page, program.address(), List.of(say("opening.where"), say("rest.answer")));

        person.finger("pointerdown", 500, 300);
        person.hears(say("opening.where"));
        person.finger("pointerup", 500, 300);
        person.finger("pointerdown", 500, 300);
        person.finger("pointermove", 400, 350);
        person.finger("pointermove", 150, 350);
        person.hears(say("rest.answer"));
        person.finger("pointerup", 150, 350);
        for (int tap = 0; tap < 2; tap++) {
            person.finger("pointerdown", 600, 80);
            person.finger("pointerup", 600, 80);
        }

        assertThat(page.locator("kiosk-what-can-change")).isVisible();
    }

    private long turns() {
        return program.count("select count(*) from turn where access = 'listen'");
    }

    private static List<String> said() {
        Stream<String> ours = Stream.of(
                        "way-in.without-looking, opening.where, listen.dark, rest.answer, start, listen.can-skip, chosen",
                        "next, help.ask, back, skip, i-do-not-know, review.title, finish, finish.answers")
                .flatMap(keys -> Stream.of(keys.split(", ", -1)))
                .map(EveningWithoutLookingIT::say);
        return Stream.concat(ours, Stream.of(CLUB, PLACE, FIRST, "Quiz", SECOND, "Cake", THIRD, LAST))
                .toList();
    }

    private static String say(String key) {
        return WordsOnScreen.in("en").say("kiosk." + key);
    }
}
