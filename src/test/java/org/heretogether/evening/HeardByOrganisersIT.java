package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.heretogether.testing.Accessible;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.OrganiserPage;
import org.heretogether.testing.RunningProgram;
import org.heretogether.testing.WordsOnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An organiser who does not read: every page can be listened to, says what it is for, and is silent at a touch. */
class HeardByOrganisersIT {

    private static final double A_PAGE = 60_000;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();
    private final WordsOnScreen words = WordsOnScreen.in("en");

    @Test
    void a_page_is_heard_from_its_heading_on_and_silent_at_the_next_key_or_touch() {
        Page page = browsers.computer(1280, 800);
        remember(page);
        OrganiserPage.signIn(page, program);
        Locator listen = page.locator("organise-listen button");

        listen.focus();
        page.keyboard().press("Enter");
        hears(page, words.say("organise.home.title"));
        assertThat(listen).hasText(words.say("organise.listen.stop"));
        hears(page, words.say("organise.home.now"));
        assertThat(page.locator("[data-reading]")).hasCount(1);

        page.keyboard().press("Tab");
        assertThat(page.locator("[data-reading]")).hasCount(0);
        assertThat(listen).hasText(words.say("organise.listen.listen"));

        listen.click();
        assertThat(listen).hasText(words.say("organise.listen.stop"));
        listen.click();
        assertThat(listen).hasText(words.say("organise.listen.listen"));

        listen.click();
        assertThat(page.locator("[data-reading]"))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(A_PAGE));
        page.mouse().click(5, 700);
        assertThat(page.locator("[data-reading]")).hasCount(0);
        assertThat(program.count(
                        "select count(*) from clip where text = '%s'".formatted(words.say("organise.home.now"))))
                .isZero();
    }

    @Test
    void what_a_page_is_for_is_said_first_when_help_is_open() {
        Page page = browsers.computer(768, 1024);
        remember(page);
        var organiser = OrganiserPage.signIn(page, program).go("/organise/kiosks");
        Locator help = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(words.say("organise.help")).setExact(true));

        assertThat(help).hasAttribute("aria-expanded", "false");
        help.focus();
        page.keyboard().press("Enter");
        organiser.says("organise.help.kiosks.what");
        assertThat(help).hasAttribute("aria-expanded", "true");
        assertThat(page.locator(".help")).isFocused();
        assertThat(Accessible.problems(page)).isEmpty();

        page.locator("organise-listen button").click();
        hears(page, words.say("organise.help.kiosks.what"));
        assertThat(heard(page).getFirst()).isEqualTo(words.say("organise.help.kiosks.what"));

        organiser.press("organise.help.close");
        assertThat(page.locator(".help")).not().isVisible();
        assertThat(help).isFocused();
    }

    @Test
    void the_other_pages_are_behind_more_for_keys_and_for_ears() {
        Page page = browsers.computer(390, 844);
        OrganiserPage.signIn(page, program);
        Locator more = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(words.say("organise.frame.more"))
                        .setExact(true));
        Locator backup = page.locator("nav")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words.say("organise.backup.title")));

        assertThat(page.locator("h1").boundingBox().y).isLessThan(422);
        assertThat(backup).not().isVisible();
        more.focus();
        page.keyboard().press("Enter");
        assertThat(more).hasAttribute("aria-expanded", "true");
        assertThat(Accessible.problems(page)).isEmpty();
        page.keyboard().press("Tab");
        backup.focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText(words.say("organise.backup.title"));
        assertThat(page.locator("h1")).isFocused();
        assertThat(more).hasAttribute("aria-expanded", "false");
    }

    @Test
    void a_stranger_hears_how_to_sign_in_and_nothing_that_is_not_ours() {
        OrganiserPage.signIn(browsers.computer(1280, 800), program);
        Page page = browsers.computer(768, 1024);
        remember(page);
        OrganiserPage.stranger(page, program).go("/organise/sign-in");

        page.locator("organise-listen button").press("Enter");
        hears(page, words.say("organise.sign-in.title"));
        hears(page, words.say("organise.sign-in.password"));
        assertThat(page.locator(".message")).isEmpty();

        Object clips = page.evaluate("""
                () => document.querySelector('organise-listen').$server.sounds('en', ['Anything at all', 'Listen'])
                    .then((sounds) => Object.keys(sounds.clips).join())""");
        assertThat(clips).isEqualTo(words.say("organise.listen.listen"));
    }

    private static void remember(Page page) {
        page.addInitScript(
                "window.heard = []; document.addEventListener('spoken', (event) => window.heard.push(event.detail.text));");
    }

    private static void hears(Page page, String text) {
        page.waitForFunction(
                "(text) => window.heard.includes(text)", text, new Page.WaitForFunctionOptions().setTimeout(A_PAGE));
    }

    @SuppressWarnings("unchecked")
    private static List<String> heard(Page page) {
        return (List<String>) page.evaluate("window.heard");
    }
}
