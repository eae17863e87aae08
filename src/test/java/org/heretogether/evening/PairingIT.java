package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.stream.Collectors;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.OrganiserPage;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An organiser lets a tablet in by its code, and can shut it out; what it keeps survives that. */
class PairingIT {

    private static final String TABLET = "Tablet by the door";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();

    @Test
    void a_tablet_is_let_in_by_its_code_shut_out_and_let_in_again_and_loses_nothing() {
        var tablet = KioskPage.visit(browsers.tablet(1024, 768), program.addressFromElsewhere());
        assertThat(tablet.page().locator(".code")).isVisible();
        assertThat(tablet.page().locator("button, a, input")).hasCount(1);
        tablet.page().locator(".listen").click();
        assertThat(tablet.page().locator(".message")).hasText(tablet.words().say("kiosk.listen.no-voice"));
        var organiser = OrganiserPage.signIn(browsers.computer(1280, 800), program);

        letIn(organiser, tablet);
        tablet.start().answerWith("Karaoke").answerWith("Fruit");
        shutOut(organiser);
        tablet.answerWith("Good").answerWith("11 o'clock").finish();
        tablet.says("kiosk.finish.kept");
        var kept = tablet.kept();
        assertThat(kept).hasSize(4);
        tablet.press("kiosk.done");
        assertThat(tablet.page().locator(".code")).isVisible(within(30));
        assertThat(tablet.page().locator("kiosk-rest")).hasCount(0);
        assertThat(tablet.kept()).hasSize(4);
        letIn(organiser, tablet);

        String ids = kept.stream().map(item -> "'" + item.get("id") + "'").collect(Collectors.joining(","));
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        program.count("select count(*) from contribution where contribution_id in (" + ids + ")") == 4);
        assertThat(tablet.message()).containsText(tablet.words().say("kiosk.outbox.safe"));
    }

    @Test
    void a_code_that_no_tablet_shows_lets_nobody_in_and_stays_in_the_field() {
        var organiser =
                OrganiserPage.signIn(browsers.computer(1280, 800), program).go("/organise/kiosks");

        organiser.write("organise.kiosks.code", "1111 2222").press("organise.kiosks.go");

        organiser.says("organise.kiosks.unknown-code");
        assertThat(organiser.page().getByLabel("Code on the tablet")).hasValue("1111 2222");
    }

    private static void letIn(OrganiserPage organiser, KioskPage tablet) {
        organiser.go("/organise/kiosks");
        organiser.write("organise.kiosks.code", tablet.page().locator(".code").innerText());
        organiser.write("organise.kiosks.name", TABLET).press("organise.kiosks.go");
        assertThat(organiser.page().locator("main")).containsText(TABLET + " is paired.");
        assertThat(tablet.page().locator("kiosk-rest")).isVisible(within(30));
    }

    private static void shutOut(OrganiserPage organiser) {
        organiser.go("/organise/kiosks");
        var card = organiser.question(TABLET);
        organiser.pressAt(card, "organise.kiosks.unpair").pressAt(card, "organise.kiosks.unpair-yes");
        assertThat(organiser.page().locator("main")).containsText(TABLET + " is un-paired.");
    }

    private static LocatorAssertions.IsVisibleOptions within(int seconds) {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(seconds * 1000.0);
    }
}
