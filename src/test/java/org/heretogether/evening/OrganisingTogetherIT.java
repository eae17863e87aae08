package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.FingerReader;
import org.heretogether.testing.OrganiserPage;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Organising is a job for two: a live question changes, or goes, when both want it, and nothing that was typed is lost. */
class OrganisingTogetherIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void a_second_organiser_comes_by_a_code_agrees_to_a_change_and_what_was_typed_outlives_a_session() {
        try (var program = RunningProgram.start()) {
            // The sample, as if it were no rehearsal: there a change of words concerns nobody.
            program.change("update round set rehearsal = false");
            var robin = OrganiserPage.signIn(browsers.computer(1280, 800), program);
            robin.go("/organise/organisers").press("organise.another.go");
            assertThat(robin.page().locator("img.qr")).isVisible();
            String link = robin.page().locator(".address").innerText();
            var sam = OrganiserPage.stranger(browsers.computer(768, 1024), program);
            sam.beginWith(link.substring(link.indexOf("code=") + 5), "Sam");
            assertThat(sam.heading()).hasText("Home");

            String question = firstQuestion(robin);
            robin.go(question).writeEnglish("organise.question.words", "What do we do first?");
            robin.press("organise.save");
            robin.says("organise.question.why-missing");
            robin.write("organise.question.why-change", "Some of us did not understand it");
            robin.press("organise.save");
            robin.says("organise.question.waits");
            robin.go("/organise/second");
            robin.says("organise.second.own");
            assertThat(robin.page().getByText("Agree", new Page.GetByTextOptions().setExact(true)))
                    .hasCount(0);

            sam.go(question);
            assertThat(words(sam)).isNotEqualTo("What do we do first?");
            sam.go("/organise/second");
            assertThat(sam.page().locator("main")).containsText("Some of us did not understand it");
            sam.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Agree"))
                    .click();
            sam.says("organise.second.agreed");
            sam.go(question);
            assertThat(words(sam)).isEqualTo("What do we do first?");
            sam.go("/organise/log");
            assertThat(sam.page().locator("main")).containsText("Sam agreed to a change: What do we do first?");
            assertThat(sam.page().locator("main")).containsText("Robin wants to change a question");

            robin.go(question).writeEnglish("organise.question.words", "Half a sentence that is not sav");
            robin.page().waitForCondition(() -> program.count("select count(*) from draft") == 1);
            robin.page().context().clearCookies();
            OrganiserPage.signIn(robin.page(), program).go(question);
            robin.says("organise.draft.back");
            assertThat(words(robin)).isEqualTo("Half a sentence that is not sav");
            robin.press("organise.draft.leave");
            robin.page().waitForCondition(() -> words(robin).equals("What do we do first?"));

            robin.press("organise.question.gone-go").press("organise.question.gone-yes");
            robin.says("organise.question.why-gone-missing");
            robin.write("organise.question.why-gone", "It hurt one of us");
            robin.press("organise.question.gone-yes");
            robin.says("organise.question.waits");
            sam.go("/organise/second").says("organise.second.no-more");
            sam.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Agree"))
                    .click();
            sam.says("organise.second.agreed-gone");
            robin.go(question);
            assertThat(robin.heading()).hasText("What we are doing");

            aDeviceLetsInWhoAddedIt(robin, sam, program);
            robin.page().close();
            sam.page().close();
        }
    }

    private static void aDeviceLetsInWhoAddedIt(OrganiserPage robin, OrganiserPage sam, RunningProgram program) {
        var finger = FingerReader.at(sam.page());
        sam.go("/organise/organisers").press("organise.passkey.add").says("organise.passkey.added");
        sam.press("organise.passkey.add").says("organise.passkey.known-already");
        signOut(sam).press("organise.sign-in.device");
        assertThat(sam.heading()).hasText("Home");
        finger.isOfSomeoneElse(true);
        signOut(sam).press("organise.sign-in.device").says("organise.sign-in.device-stopped");
        finger.isOfSomeoneElse(false);
        sam.press("organise.sign-in.device");
        assertThat(sam.heading()).hasText("Home");
        sam.go("/organise/organisers").pressAt(sam.page().locator("article.card"), "organise.passkey.take-away");
        assertThat(sam.page().locator("article.card")).hasCount(0);
        sam.go("/organise/log");
        assertThat(sam.page().locator("main")).containsText("Sam took away a device to sign in with:");
        signOut(sam).press("organise.sign-in.device").says("organise.sign-in.device-not-known");

        FingerReader.at(robin.page());
        robin.go("/organise/organisers").press("organise.passkey.add").says("organise.passkey.added");
        program.change("delete from organiser where name = 'Robin'");
        signOut(robin).press("organise.sign-in.device").says("organise.sign-in.device-not-known");

        robin.page().navigate(program.addressAt("127.0.0.1") + "/organise/sign-in");
        assertThat(robin.heading()).hasText("Sign in to organise");
        assertThat(robin.page().locator("organise-passkey")).isHidden();
    }

    private static OrganiserPage signOut(OrganiserPage organiser) {
        organiser.press("organise.frame.sign-out");
        assertThat(organiser.heading()).hasText("Sign in to organise");
        return organiser;
    }

    private static String firstQuestion(OrganiserPage organiser) {
        organiser.go("/organise/activities");
        String activity = link(organiser, "activities");
        organiser.go(activity);
        return link(organiser, "questions");
    }

    private static String link(OrganiserPage organiser, String what) {
        var first = organiser
                .page()
                .locator("main a.big-link[href*='organise/" + what + "/']")
                .first();
        return "/" + first.getAttribute("href");
    }

    private static String words(OrganiserPage organiser) {
        return organiser
                .page()
                .locator(".wording-fields")
                .first()
                .locator("textarea, input")
                .first()
                .inputValue();
    }
}
