package org.heretogether.evening;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.flow.component.textfield.testbench.PasswordFieldElement;
import com.vaadin.flow.component.textfield.testbench.TextAreaElement;
import com.vaadin.flow.component.textfield.testbench.TextFieldElement;
import org.heretogether.testing.WordsOnScreen;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The organiser's way: begin with the code, change a wording, pause a question. */
class OrganiserTB extends TestBenchCase {

    private final WordsOnScreen words = WordsOnScreen.in("en");

    @Test
    void an_organiser_begins_with_the_code_and_runs_a_question() {
        begin();

        open("/organise/activities");
        follow("Our club night");
        follow("How was our last club night?");
        $(TextAreaElement.class)
                .withCaption(words.say("organise.question.words") + " · English")
                .waitForFirst()
                .setValue("How was our last party?");
        press("organise.save");
        waitUntil(driver -> page().contains(words.say("organise.saved")));

        open("/organise/gatherings");
        follow("Planning our club night");
        waitUntil(driver -> page().contains("How was our last party?"));
        pressAbout("organise.round.pause");
        waitUntil(driver -> page().contains(words.say("organise.round.paused")));
        pressAbout("organise.round.carry-on");
        waitUntil(driver -> page().contains(words.say("organise.round.opened")));
    }

    @Test
    void a_wrong_password_leaves_the_name_where_it_was() {
        open("/organise/sign-in");
        field("organise.sign-in.name", "").setValue("Somebody");
        password("organise.sign-in.password").setValue("not this one at all");

        press("organise.sign-in.go");

        waitUntil(driver -> page().contains(words.say("organise.sign-in.not-known")));
        assertThat(field("organise.sign-in.name", "").getValue()).isEqualTo("Somebody");
    }

    private void begin() {
        open("/organise/first");
        field("organise.first.code", "").setValue(program.firstCode());
        field("organise.first.name", "").setValue("Robin");
        password("organise.first.password").setValue("a long evening");
        press("organise.first.go");
        waitUntil(driver -> heading().equals(words.say("organise.home.title")));
    }

    private void open(String path) {
        getDriver().get(program.address() + path);
    }

    private void follow(String link) {
        String before = heading();
        waitUntil(driver -> driver.findElement(By.partialLinkText(link))).click();
        waitUntil(driver -> !heading().equals(before));
    }

    private TextFieldElement field(String key, String language) {
        return $(TextFieldElement.class).withCaption(words.say(key) + language).waitForFirst();
    }

    private PasswordFieldElement password(String key) {
        return $(PasswordFieldElement.class).withCaption(words.say(key)).waitForFirst();
    }

    private void press(String key) {
        $(ButtonElement.class).withText(words.say(key)).waitForFirst().click();
    }

    /** Presses the button that says to screen readers that it is about our question. */
    private void pressAbout(String key) {
        var name = words.say(key) + ": How was our last party?";
        waitUntil(driver -> driver.findElement(By.cssSelector("[aria-label='" + name + "']")))
                .click();
    }

    private String heading() {
        return $("h1").waitForFirst().getText();
    }

    private String page() {
        return getDriver().findElement(By.tagName("main")).getText();
    }
}
