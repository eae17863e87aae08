package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.Base64;
import org.heretogether.testing.Accessible;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.OrganiserPage;
import org.heretogether.testing.RunningProgram;
import org.heretogether.testing.Sizes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An organiser brings a film in sign language; somebody who wants it sees it beside the question, large, and slower. */
class EveningInSignIT {

    /** A film of two seconds, made by the browser itself. */
    private static final String FILM = """
            async () => {
              const canvas = document.createElement('canvas');
              const paint = canvas.getContext('2d');
              const film = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' });
              const parts = [];
              film.ondataavailable = ({ data }) => parts.push(data);
              const made = new Promise((done) => (film.onstop = done));
              film.start();
              const from = performance.now();
              await new Promise((done) => {
                const draw = (now) => {
                  paint.fillStyle = `hsl(${now % 360} 80% 50%)`;
                  paint.fillRect(0, 0, canvas.width, canvas.height);
                  if (now - from < 2000) requestAnimationFrame(draw);
                  else done();
                };
                requestAnimationFrame(draw);
              });
              film.stop();
              await made;
              const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
              return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
            }""";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();

    @Test
    void a_film_stands_beside_the_question_for_whoever_wants_it() {
        var organiser = OrganiserPage.signIn(browsers.computer(1280, 800), program);
        organiser.go("/organise/questions/" + idOf("What is our next club night about?"));
        Locator form = organiser.page().locator(".sign-form");
        form.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("words.webm", "video/webm", "not a film".getBytes()));
        organiser.says("organise.sign.not-taken");
        byte[] film = Base64.getDecoder().decode((String) organiser.page().evaluate(FILM));
        form.locator("input[type=file]").first().setInputFiles(new FilePayload("question.webm", "video/webm", film));
        organiser.says("organise.sign.kept");
        try {
            seeIt();
        } finally {
            organiser
                    .page()
                    .locator(".sign-form .sign-row vaadin-button")
                    .first()
                    .click();
            organiser.says("organise.sign.taken-away");
        }
    }

    private void seeIt() {
        Page page = browsers.tablet(1024, 768);
        var kiosk = KioskPage.open(page, program.address());
        kiosk.press("kiosk.my-way.more")
                .pressHere("kiosk.way.part.pictures")
                .pressHere("kiosk.way.sign.on")
                .press("kiosk.done")
                .start();
        assertThat(page.locator("kiosk-sign-slot")).isVisible();
        kiosk.pressHere("kiosk.sign.question");
        page.waitForFunction("() => document.querySelector('kiosk-sign-slot video').currentTime > 0.2");
        assertThat(page.locator(".captions")).hasText("What is our next club night about?");
        kiosk.pressHere("kiosk.way.slower.on").pressHere("kiosk.sign.question");
        assertThat(page.locator("kiosk-sign-slot video").evaluate("film => film.playbackRate"))
                .isEqualTo(0.75);
        assertThat(Accessible.problems(page)).isEmpty();
        assertThat(Sizes.problems(page)).isEmpty();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/kiosk/sign.png")));

        page.locator("kiosk-sign-slot .film").tap();
        assertThat(page.locator(".signs[data-large]")).isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/kiosk/sign-large.png")));
        page.locator(".film-buttons button").last().tap();
        assertThat(page.locator(".signs[data-large]")).hasCount(0);

        kiosk.answerWith("Disco");
        assertThat(page.locator("kiosk-ask")).isVisible();
        assertThat(page.locator("kiosk-sign-slot")).hasCount(0);
    }

    private String idOf(String wording) {
        return program.texts("select question_id from question where wording like '%" + wording + "%'")
                .getFirst();
    }
}
