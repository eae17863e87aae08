package org.heretogether.testing;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Somebody who does not look: all they know is what the tablet said, all they do is press keys or move a finger. */
public final class ListeningPerson {

    private static final int MOST_STEPS = 40;
    private static final int A_WORD_MS = 4000;
    private static final int A_PAGE_MS = 20_000;

    private final Page page;
    private final List<String> log = new ArrayList<>();

    private ListeningPerson(Page page) {
        this.page = page;
    }

    /** Opens the tablet's page and waits until the voice, which has just started, has made these sounds. */
    public static ListeningPerson open(Page page, String address, List<String> texts) {
        page.addInitScript(
                "window.heard = []; document.addEventListener('spoken', (event) => window.heard.push(event.detail.text));");
        KioskPage.open(page, address);
        await().atMost(Duration.ofMinutes(2)).until(() -> (boolean) page.evaluate("""
                async (texts) => {
                  const open = indexedDB.open('here-together');
                  await new Promise((done) => (open.onsuccess = done));
                  const asked = open.result.transaction('pack').objectStore('pack').get('pack');
                  await new Promise((done) => (asked.onsuccess = done));
                  open.result.close();
                  const own = asked.result.pack.clips.en;
                  const replies = await Promise.all(texts.map((text) => fetch(own[text])));
                  return replies.every((reply) => reply.ok);
                }""", texts));
        return new ListeningPerson(page);
    }

    public ListeningPerson press(String key) {
        log.add("pressed " + key);
        page.keyboard().press(key);
        return this;
    }

    /** Waits to hear it; whoever missed it asks for it again. */
    public ListeningPerson hears(String text) {
        for (int again = 0; again < 3; again++) {
            if (hearsWithin(A_PAGE_MS, "(text) => window.heard.includes(text)", text)) {
                log.add("heard " + text);
                return this;
            }
            press("ArrowUp");
        }
        throw new AssertionError("Never heard " + text + ": " + log);
    }

    /** Goes on until this is what is heard, and chooses it. */
    public ListeningPerson chooses(String thing) {
        for (int step = 0; step < MOST_STEPS; step++) {
            forget();
            press("ArrowRight");
            for (int again = 0; again < 5 && !hearsWithin(A_WORD_MS, "() => window.heard.length > 0", ""); again++) {
                press("ArrowUp");
            }
            if (heard().contains(thing)) {
                forget();
                return press("Enter");
            }
        }
        throw new AssertionError("Never heard " + thing + ": " + log);
    }

    public void finger(String what, int x, int y) {
        page.evaluate("""
                ([what, x, y]) => document.elementFromPoint(x, y).dispatchEvent(new PointerEvent(what,
                  { pointerType: 'touch', isPrimary: true, clientX: x, clientY: y, bubbles: true, cancelable: true }))""", List.of(what, x, y));
    }

    /** Whether there is nothing at all to be seen on the screen. */
    public boolean isInTheDark() {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
            for (int y = 0; y < picture.getHeight(); y += 3) {
                for (int x = 0; x < picture.getWidth(); x += 3) {
                    if ((picture.getRGB(x, y) & 0xffffff) != 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean hearsWithin(int milliseconds, String condition, String text) {
        try {
            page.waitForFunction(condition, text, new Page.WaitForFunctionOptions().setTimeout(milliseconds));
            return true;
        } catch (TimeoutError nothing) {
            return false;
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> heard() {
        return (List<String>) page.evaluate("window.heard");
    }

    private void forget() {
        page.evaluate("window.heard.length = 0");
    }
}
