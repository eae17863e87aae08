package org.heretogether.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.vaadin.addons.dramafinder.element.ButtonElement;
import org.vaadin.addons.dramafinder.element.PasswordFieldElement;
import org.vaadin.addons.dramafinder.element.RadioButtonGroupElement;
import org.vaadin.addons.dramafinder.element.TextAreaElement;
import org.vaadin.addons.dramafinder.element.TextFieldElement;

/** An organiser at a computer. */
public final class OrganiserPage {

    private static final String NAME = "Robin";
    private static final String PASSWORD = "a long evening";

    private final Page page;
    private final RunningProgram program;
    private final WordsOnScreen words = WordsOnScreen.in("en");

    private OrganiserPage(Page page, RunningProgram program) {
        this.page = page;
        this.program = program;
    }

    /** Signs in, as the first organiser with the code, or later with name and password. */
    public static OrganiserPage signIn(Page page, RunningProgram program) {
        var organiser = new OrganiserPage(page, program);
        boolean first = program.count("select count(*) from organiser") == 0;
        if (first) {
            organiser.beginWith(program.firstCode(), NAME);
        } else {
            organiser.signIn(NAME, PASSWORD);
        }
        assertThat(organiser.heading()).hasText(organiser.words.say("organise.home.title"));
        return organiser;
    }

    /** Somebody who has not signed in. */
    public static OrganiserPage stranger(Page page, RunningProgram program) {
        return new OrganiserPage(page, program);
    }

    /** Begins to organise with a code, under this name. */
    public void beginWith(String code, String name) {
        go("/organise/first");
        write("organise.first.code", code);
        write("organise.first.name", name);
        PasswordFieldElement.getByLabel(page, words.say("organise.first.password"))
                .setValue(PASSWORD);
        press("organise.first.go");
    }

    private void signIn(String name, String password) {
        go("/organise/sign-in");
        write("organise.sign-in.name", name);
        var field = PasswordFieldElement.getByLabel(page, words.say("organise.sign-in.password"))
                .getLocator()
                .locator("input");
        field.fill(password);
        field.press("Enter");
    }

    public Page page() {
        return page;
    }

    public Locator heading() {
        return page.locator("h1");
    }

    public OrganiserPage go(String path) {
        page.navigate(program.address() + path);
        return this;
    }

    /** Follows the link that carries these words, and waits for the page with this heading. */
    public OrganiserPage follow(String link, String heading) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        assertThat(heading()).hasText(heading);
        return this;
    }

    /** Follows the link that carries this text of ours. */
    public OrganiserPage followLink(String key) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(words.say(key)).setExact(true))
                .click();
        return this;
    }

    public OrganiserPage press(String key) {
        ButtonElement.getByText(
                        page,
                        new Page.GetByRoleOptions().setName(words.say(key)).setExact(true))
                .click();
        return this;
    }

    public OrganiserPage write(String key, String text) {
        return writeIn(words.say(key), text);
    }

    /** Writes the English text of something that has several languages. */
    public OrganiserPage writeEnglish(String key, String text) {
        return writeIn(words.say(key) + " · English", text);
    }

    public OrganiserPage writeEnglishIn(Locator within, String key, String text) {
        return writeIn(within, words.say(key) + " · English", text);
    }

    public OrganiserPage writeIn(String label, String text) {
        return writeIn(page.locator("body"), label, text);
    }

    // Short texts have a field of one line, long ones a field that grows.
    private OrganiserPage writeIn(Locator within, String label, String text) {
        Locator typed = within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
        boolean grows = (boolean) typed.evaluate("field => field.closest('vaadin-text-area') !== null");
        if (grows) {
            var areas = within.locator("vaadin-text-area");
            new TextAreaElement(areas.filter(new Locator.FilterOptions()
                            .setHas(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)))))
                    .setValue(text);
        } else {
            TextFieldElement.getByLabel(within, label).setValue(text);
        }
        return this;
    }

    public OrganiserPage pick(String groupKey, String optionKey) {
        RadioButtonGroupElement.getByLabel(page, words.say(groupKey)).selectByLabel(words.say(optionKey));
        return this;
    }

    /** Finds a picture by a word and takes the first one. */
    public OrganiserPage pickPicture(Locator within, String word) {
        TextFieldElement.getByLabel(within, words.say("organise.picture.search"))
                .setValue(word);
        Locator results = within.locator(".picture-result");
        results.first().click();
        assertThat(results).hasCount(0);
        return this;
    }

    /** The card of a question during a gathering. */
    public Locator question(String wording) {
        return page.locator("article.card").filter(new Locator.FilterOptions().setHasText(wording));
    }

    public OrganiserPage pressAt(Locator card, String key) {
        // A button on a card may say what it is about: "Pause: When do we finish?".
        var name = Pattern.compile("^" + words.say(key) + "(: .*)?$");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
        return this;
    }

    public OrganiserPage says(String key) {
        assertThat(page.locator("main")).containsText(words.say(key));
        return this;
    }
}
