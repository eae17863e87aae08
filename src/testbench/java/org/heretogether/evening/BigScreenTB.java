package org.heretogether.evening;

import static org.assertj.core.api.Assertions.assertThat;

import org.heretogether.testing.WordsOnScreen;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The big screen changes by itself while somebody answers in another browser. */
class BigScreenTB extends TestBenchCase {

    private final WordsOnScreen words = WordsOnScreen.in("en");

    @Test
    void one_more_answer_moves_the_big_screen_without_loading_it_again() {
        getDriver().get(program.address() + "/projector");
        int before = disco();
        executeScript("window.since = 'the beginning'");

        WebDriver tablet = newBrowser();
        try {
            answerDisco(tablet);
        } finally {
            tablet.quit();
        }

        waitUntil(driver -> disco() == before + 1);
        assertThat(executeScript("return window.since")).isEqualTo("the beginning");
    }

    private int disco() {
        var row = $("li").all().stream()
                .filter(one -> one.getText().startsWith("Disco"))
                .findFirst();
        return Integer.parseInt(
                row.orElseThrow().findElement(By.className("number")).getText());
    }

    private void answerDisco(WebDriver tablet) {
        tablet.get(program.address() + "/kiosk");
        press(tablet, "kiosk.rest.answer");
        press(tablet, "kiosk.start");
        press(tablet, "kiosk.skip");
        wait(tablet, By.xpath("//label[normalize-space()='Disco']/preceding-sibling::input"));
        press(tablet, "kiosk.next");
        for (int question = 2; question <= 4; question++) {
            press(tablet, "kiosk.skip");
        }
        press(tablet, "kiosk.finish");
        press(tablet, "kiosk.skip");
        press(tablet, "kiosk.done");
    }

    private void press(WebDriver tablet, String key) {
        wait(tablet, By.xpath("//button[normalize-space()='%s']".formatted(words.say(key))));
    }

    private static void wait(WebDriver tablet, By what) {
        new WebDriverWait(tablet, java.time.Duration.ofSeconds(15))
                .until(driver -> driver.findElements(what).stream().findFirst().orElse(null))
                .click();
    }
}
