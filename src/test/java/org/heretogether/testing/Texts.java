package org.heretogether.testing;

import com.microsoft.playwright.Page;
import java.util.List;

/** Which texts of a tablet's screen leave their button, their card or the page. */
public final class Texts {

    private static final String PROBE = """
            async () => {
              await document.fonts.ready;
              const out = [];
              for (const text of document.querySelectorAll('kiosk-app :is(h1, h2, p, label, button > *)')) {
                if (!text.textContent.trim()) continue;
                const { width, top, bottom } = text.getBoundingClientRect();
                const written = document.createRange();
                written.selectNodeContents(text);
                const { left, right } = written.getBoundingClientRect();
                const around = text.closest('button, .card')?.getBoundingClientRect();
                const leaves = around && (left < around.left - 1 || right > around.right + 1
                    || top < around.top - 2 || bottom > around.bottom + 2);
                if (width > 0 && (leaves || left < -1 || right > innerWidth + 1)) out.push(text.textContent.trim());
              }
              const { scrollWidth } = document.documentElement;
              if (scrollWidth > innerWidth) out.push(`the page scrolls sideways: ${scrollWidth} in ${innerWidth}`);
              return out;
            }""";

    private Texts() {}

    /** One line for each text that is cut off; none if nothing is. */
    @SuppressWarnings("unchecked")
    public static List<String> cutOff(Page page) {
        return (List<String>) page.evaluate(PROBE);
    }
}
