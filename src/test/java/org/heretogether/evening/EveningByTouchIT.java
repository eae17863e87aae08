package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import javax.sound.sampled.AudioSystem;
import org.heretogether.testing.BigScreen;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One person answers the sample's four questions by touch, while the room looks at the big screen. */
class EveningByTouchIT {

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
    void a_person_answers_changes_their_mind_and_finishes_and_the_big_screen_follows_by_itself() {
        var screen = BigScreen.open(browsers.computer(1280, 800), program);
        assertThat(screen.question()).hasText("What is our next club night about?");
        assertThat(screen.number("Disco")).hasText("4");
        var kiosk = KioskPage.open(browsers.tablet(1024, 768), program.address());

        kiosk.start();
        assertThat(kiosk.heading()).hasText("What is our next club night about?");
        kiosk.answerWith("Quiz").answerWith("Pizza", "Cake").answerWith("Good").answerWith("9 o'clock");
        assertThat(kiosk.screen()).containsText("Pizza, Cake");
        kiosk.change("What is our next club night about?");
        kiosk.answerWith("Disco");
        assertThat(kiosk.heading()).hasText(kiosk.words().say("kiosk.review.title"));
        kiosk.finish();

        kiosk.says("kiosk.finish.safe");
        assertThat(screen.number("Disco")).hasText("5");
        assertThat(screen.people("Disco")).hasCount(5);
        assertThat(screen.number("Quiz")).hasText("3");
        assertThat(screen.result()).containsText("5 of us chose Disco.");
        assertThat(screen.wasNeverLoadedAgain()).isTrue();
    }

    @Test
    void nothing_is_chosen_beforehand_and_next_says_what_is_missing() {
        var kiosk =
                KioskPage.open(browsers.tablet(1024, 768), program.address()).start();
        Page page = kiosk.page();
        assertThat(page.locator("input:checked")).hasCount(0);

        kiosk.pressHere("kiosk.next");

        assertThat(kiosk.message()).hasText(kiosk.words().say("kiosk.ask.missing"));
        assertThat(kiosk.heading()).hasText("What is our next club night about?");
    }

    @Test
    void one_card_too_many_is_not_taken_and_nothing_is_lost() {
        var kiosk = KioskPage.open(browsers.tablet(1024, 768), program.address())
                .start()
                .answerWith("Quiz");

        kiosk.choose("Pizza").choose("Fruit").card("Curry").tap();

        assertThat(kiosk.message()).hasText("You can choose 2. Take one away first.");
        assertThat(kiosk.card("Curry")).not().isChecked();
        assertThat(kiosk.card("Pizza")).isChecked();
        assertThat(kiosk.card("Fruit")).isChecked();
    }

    @Test
    void listen_speaks_the_words_on_the_screen() throws Exception {
        Page page = browsers.tablet(1024, 768);
        page.addInitScript(NextPersonIT.REMEMBER_SOUNDS);
        var kiosk = KioskPage.open(page, program.address()).start();

        NextPersonIT.listenUntilItPlays(page);
        assertThat(page.locator(".title[data-speaking]")).hasCount(1);
        byte[] wav = clip(page, "What is our next club night about?");

        assertThat(loudness(wav)).as("root mean square of 32768").isGreaterThan(300);
        assertThat(kiosk.message()).hasText(kiosk.words().say("kiosk.ask.hint"));
        kiosk.choose("Disco");
        assertThat(page.locator("[data-speaking]")).hasCount(0);
    }

    /** The sound of these words, from the address the tablet has for it. */
    private static byte[] clip(Page page, String words) throws Exception {
        String address = (String) page.evaluate("""
                (words) => new Promise((done) => {
                  indexedDB.open('here-together').onsuccess = ({ target: { result: db } }) => {
                    db.transaction('pack').objectStore('pack').get('pack').onsuccess = ({ target }) => {
                      db.close();
                      done(target.result.pack.clips.en[words]);
                    };
                  };
                })""", words);
        var request =
                HttpRequest.newBuilder(URI.create(program.address() + address)).build();
        try (var http = HttpClient.newHttpClient()) {
            return await().atMost(Duration.ofSeconds(60))
                    .until(() -> http.send(request, BodyHandlers.ofByteArray()), answer -> answer.statusCode() == 200)
                    .body();
        }
    }

    /** How loud a clip is: the root mean square of its samples. It has to be 16 kHz, 16 bit and mono. */
    private static double loudness(byte[] wav) throws Exception {
        try (var sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav))) {
            var format = sound.getFormat();
            assertThat(format.getSampleRate()).isEqualTo(16_000);
            assertThat(format.getChannels()).isEqualTo(1);
            assertThat(format.getSampleSizeInBits()).isEqualTo(16);
            byte[] bytes = sound.readAllBytes();
            assertThat(bytes.length / 2.0 / 16_000).as("seconds").isBetween(1.0, 10.0);
            double squares = 0;
            for (int i = 0; i + 1 < bytes.length; i += 2) {
                double sample = (short) ((bytes[i] & 0xff) | bytes[i + 1] << 8);
                squares += sample * sample;
            }
            return Math.sqrt(squares / (bytes.length / 2.0));
        }
    }
}
