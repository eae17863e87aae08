package org.heretogether.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;

/** A tablet in the hall, and what people do with it. */
public final class KioskPage {

    private final Page page;
    private final String address;
    private WordsOnScreen words = WordsOnScreen.in("en");

    private KioskPage(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /** Opens the tablet's page and waits until someone could start. */
    public static KioskPage open(Page page, String address) {
        var kiosk = new KioskPage(page, address);
        kiosk.visit();
        assertThat(page.locator("kiosk-rest")).isVisible();
        return kiosk;
    }

    /** Opens the tablet's page, whatever it shows. */
    public static KioskPage visit(Page page, String address) {
        var kiosk = new KioskPage(page, address);
        kiosk.visit();
        return kiosk;
    }

    public void visit() {
        page.navigate(address + "/kiosk");
    }

    public Page page() {
        return page;
    }

    public WordsOnScreen words() {
        return words;
    }

    public KioskPage speak(String language) {
        Locator manyLanguages = page.locator(".languages-way");
        if (manyLanguages.isVisible()) {
            // The next person begins in the first language, whatever the last one spoke.
            manyLanguages.tap();
            // The kiosk takes one press at a time: one that comes while an answer is written down does nothing.
            page.waitForCondition(() -> {
                page.locator(".language[lang=" + language + "] .name").tap();
                return language.equals(page.locator("html").getAttribute("lang"));
            });
            words = WordsOnScreen.in(language);
            return press("kiosk.next");
        }
        page.locator(".languages button[lang=" + language + "]").tap();
        words = WordsOnScreen.in(language);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        return this;
    }

    /** From the first screen to the first question of what is open first, past the one for practice. */
    public KioskPage start() {
        return start(0);
    }

    /** From the first screen to the first question of one of the activities that are open. */
    public KioskPage start(int activity) {
        press("kiosk.rest.answer");
        if (page.locator("kiosk-which").count() > 0) {
            page.locator("kiosk-which .card").nth(activity).tap();
            assertThat(page.locator("kiosk-what-can-change")).isVisible();
        }
        press("kiosk.start");
        return press("kiosk.skip");
    }

    /** Answers the question on the screen and goes on. */
    public KioskPage answerWith(String... choices) {
        for (String choice : choices) {
            choose(choice);
        }
        return next();
    }

    /** Chooses a card; where not all of them have room at once, it is looked for on the other pages. */
    public KioskPage choose(String choice) {
        Locator card = card(choice);
        Locator others = page.locator("main .more-answers");
        page.waitForCondition(() -> {
            if (!card.isVisible() && others.isVisible()) {
                others.tap();
            }
            return card.isVisible();
        });
        card.tap();
        assertThat(card).isChecked();
        return this;
    }

    /** Goes on, and waits until the next screen is there. */
    public KioskPage next() {
        return press("kiosk.next");
    }

    /** Presses the button with these words, once it can be pressed, and waits for the next screen. */
    public KioskPage press(String key) {
        Locator screen = screen();
        screen.evaluate("screen => screen.dataset.seen = 'yes'");
        button(key).tap();
        assertThat(page.locator("kiosk-app > [data-seen]")).hasCount(0);
        return this;
    }

    /** Presses a button that leaves the screen as it is. */
    public KioskPage pressHere(String key) {
        button(key).tap();
        return this;
    }

    /** Changes the answer to this question, from the review. */
    public KioskPage change(String question) {
        page.getByRole(AriaRole.BUTTON, named(words.say("kiosk.change") + ": " + question))
                .tap();
        return this;
    }

    public KioskPage typeIdea(String idea) {
        page.getByLabel(words.say("kiosk.idea.words")).fill(idea);
        return this;
    }

    /** A whole turn over the four questions of the sample, handed over, and the tablet left for the next person. */
    public KioskPage wholeTurn(String theme, String food, String level, String hour) {
        start().answerWith(theme).answerWith(food).answerWith(level).answerWith(hour);
        return finish().press("kiosk.done");
    }

    /** From the last page to the very last one, leaving unsaid whether somebody helped. It can be undone for ten seconds. */
    public KioskPage finish() {
        return press("kiosk.finish").press("kiosk.skip");
    }

    /** What stands on the screen: the element of the screen that is on. */
    public Locator screen() {
        return page.locator("kiosk-app > .screen");
    }

    public Locator heading() {
        return page.locator("h1");
    }

    public Locator message() {
        return page.locator(".message");
    }

    public Locator card(String choice) {
        return page.getByLabel(choice, new Page.GetByLabelOptions().setExact(true));
    }

    public Locator button(String key) {
        return page.getByRole(AriaRole.BUTTON, named(words.say(key)));
    }

    public void says(String key) {
        assertThat(screen()).containsText(words.say(key));
    }

    /** How many things this tablet keeps until the server has said that they are safe. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> kept() {
        return (List<Map<String, Object>>) page.evaluate("""
                () => new Promise((done, failed) => {
                  const open = indexedDB.open('here-together');
                  open.onerror = () => failed(open.error);
                  open.onsuccess = () => {
                    // Said rather than waited for without end: a page that keeps nothing has no such store.
                    if (!open.result.objectStoreNames.contains('outbox')) return failed(new Error('nothing is kept here'));
                    const all = open.result.transaction('outbox').objectStore('outbox').getAll();
                    all.onsuccess = () => { open.result.close(); done(all.result); };
                  };
                })""");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
