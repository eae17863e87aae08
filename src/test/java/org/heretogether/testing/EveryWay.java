package org.heretogether.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Looks at a screen as different people have it: each theme, from right to left and twice as big, in the colours of their
 * own device, with more room between the letters, four times as near.
 */
public final class EveryWay {

    private static final List<String> THEMES = List.of("cream", "light", "dark", "yellow");

    // WCAG 1.4.12. Not as a style of the page: its content security policy lets in none but its own.
    private static final String MORE_ROOM = """
            css => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(css);
              document.adoptedStyleSheets = [sheet];
            }""";
    private static final String ROOM = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
            + " word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

    private static final String MOVING = """
            () => document.getAnimations().filter(({ playState }) => playState === 'running')
              .map(({ effect }) => `${effect?.target?.localName}.${effect?.target?.className}`)""";

    // In its own colours a device lays a plate of its paper behind words: those in the paper's colour are gone.
    private static final String PLATED = """
            () => {
              const paper = document.createElement('i');
              paper.style.backgroundColor = 'Canvas';
              document.body.append(paper);
              const plate = getComputedStyle(paper).backgroundColor;
              paper.remove();
              return [...document.querySelectorAll('kiosk-app *')].filter((holder) => {
                const { color, forcedColorAdjust } = getComputedStyle(holder);
                const hasWords = [...holder.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
                return hasWords && forcedColorAdjust !== 'none' && color === plate && holder.checkVisibility();
              }).map((holder) => `not seen: ${holder.textContent.trim()}`);
            }""";

    private final Page page;
    private final List<String> problems = new ArrayList<>();

    public EveryWay(Page page) {
        this.page = page;
    }

    /** One line for each thing that is wrong; none if nothing is. */
    public List<String> problems() {
        return problems;
    }

    public void look(String screen) {
        for (String theme : THEMES) {
            set(theme, 1, "en");
            note(screen, theme, Accessible.faintWords(page));
            note(screen, theme, Contrasts.problems(page));
            shoot(screen + "-" + theme);
        }
        set("cream", 2, "en");
        note(screen, "twice as big", Sizes.problems(page));
        shoot(screen + "-cream-2");
        set("yellow", 2, "ur");
        note(screen, "from right to left, yellow, twice as big", Contrasts.problems(page));
        note(screen, "from right to left, yellow, twice as big", Accessible.problems(page));
        note(screen, "from right to left, yellow, twice as big", Texts.cutOff(page));
        shoot(screen + "-ur-yellow-2");
        set("cream", 1, "en");
        note(screen, "as it comes", Sizes.problems(page));
        note(screen, "by axe", Accessible.problems(page));
        note(screen, "by the other engine", Engine.problems(page));
        note(screen, "something moves", strings(MOVING));
        withTheirOwnSettings(screen);
    }

    private void withTheirOwnSettings(String screen) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        note(screen, "in the device's colours", Contrasts.problems(page));
        note(screen, "in the device's colours", strings(PLATED));
        shoot(screen + "-forced");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));

        page.evaluate(MORE_ROOM, ROOM);
        note(screen, "with more room", Texts.cutOff(page));
        page.evaluate(MORE_ROOM, "");

        // 1280 × 1024 at 400 %: WCAG 1.4.10.
        resize(320, 256, "tiny");
        note(screen, "four times as near", Texts.cutOff(page));
        shoot(screen + "-320");
        resize(1024, 768, "small");
    }

    private void set(String theme, int size, String language) {
        // The tablet takes one press at a time: one that comes while something is written down does nothing.
        page.waitForCondition(() -> {
            tell("language", language);
            tell("ways", Map.of("theme", theme, "size", size));
            return language.equals(page.locator("html").getAttribute("lang"))
                    && theme.equals(page.locator("html").getAttribute("data-theme"));
        });
        assertThat(page.locator("html")).hasAttribute("data-size", String.valueOf(size));
    }

    private void tell(String event, Object detail) {
        page.evaluate(
                "([event, detail]) => document.querySelector('kiosk-app').dispatchEvent(new CustomEvent(event, { detail }))",
                List.of(event, detail));
    }

    private void resize(int width, int height, String room) {
        page.setViewportSize(width, height);
        assertThat(page.locator("html")).hasAttribute("data-room", room);
    }

    @SuppressWarnings("unchecked")
    private List<String> strings(String probe) {
        return (List<String>) page.evaluate(probe);
    }

    private void note(String screen, String how, List<String> found) {
        found.forEach(problem -> problems.add(screen + ", " + how + ": " + problem));
    }

    private void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/ways", name + ".png")));
    }
}
