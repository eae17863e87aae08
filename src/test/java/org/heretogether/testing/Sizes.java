package org.heretogether.testing;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What is too small, cut off or covered on a tablet's screen, at 160 pixels an inch.
 *
 * <p>Answers are at least 30 mm, everything else that is pressed at least 20 mm and 96 pixels: handbook, accessibility 1.2.
 */
public final class Sizes {

    private static final String PROBE = """
            () => {
              const mm = 160 / 25.4, slack = 0.5, wrong = [];
              const name = (e) => `${e.tagName.toLowerCase()}.${e.className} "${(e.getAttribute('aria-label') ?? e.textContent ?? '').trim().replace(/\\s+/g, ' ').slice(0, 40)}"`;
              const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().width > 0;
              const pressed = [...document.querySelectorAll('button, a[href], input, textarea, select, [tabindex="0"]')].filter(seen);
              // An own idea has a list of pictures, which moves like that of any idea.
              const question = document.querySelector('kiosk-ask') !== null && !document.querySelector('.own-idea');

              for (const e of pressed) {
                const { width, height } = e.getBoundingClientRect();
                const least = e.matches('.card, .card > input') ? 30 * mm : Math.max(96, 20 * mm);
                if (Math.min(width, height) < least - slack)
                  wrong.push(`too small: ${name(e)} ${Math.round(width)} × ${Math.round(height)}, least ${Math.round(least)}`);
              }
              for (const [i, a] of pressed.entries()) for (const b of pressed.slice(i + 1)) {
                const x = a.getBoundingClientRect(), y = b.getBoundingClientRect();
                const over = Math.min(x.right, y.right) - Math.max(x.left, y.left), down = Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top);
                const inBar = (e) => e.closest('.bar') !== null;
                if (over > slack && down > slack && inBar(a) === inBar(b)) wrong.push(`${name(a)} covers ${name(b)}`);
              }

              const text = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (text.nextNode()) {
                const node = text.currentNode, holder = node.parentElement;
                if (!node.textContent.trim() || !seen(holder) || holder.closest('script, style, textarea')) continue;
                // Said, and not shown.
                if (holder.getBoundingClientRect().width <= 1) continue;
                const range = document.createRange();
                range.selectNodeContents(node);
                const frame = (holder.closest('button, .card, .row, .decision') ?? holder.closest('header, main, nav') ?? document.body).getBoundingClientRect();
                for (const r of range.getClientRects()) {
                  const out = r.left < frame.left - 1 || r.right > frame.right + 1 || r.top < frame.top - 4 || r.bottom > frame.bottom + 4;
                  if (out || r.left < -1 || r.right > innerWidth + 1)
                    wrong.push(`sticks out: "${node.textContent.trim().slice(0, 40)}" of ${name(holder)}`);
                }
                const next = holder.closest('.message, label, .card-words, h1, .where');
                if (next && next.scrollWidth > next.clientWidth + 1) wrong.push(`cut off: ${name(next)}`);
              }

              const root = document.documentElement, main = document.querySelector('main');
              if (root.scrollWidth > innerWidth) wrong.push(`the page scrolls sideways: ${root.scrollWidth} in ${innerWidth}`);
              if (main && main.scrollWidth > main.clientWidth + 1) wrong.push(`main scrolls sideways: ${main.scrollWidth} in ${main.clientWidth}`);
              if (root.scrollHeight > innerHeight + 1) wrong.push(`the page scrolls: ${root.scrollHeight} in ${innerHeight}`);
              if (question && main.scrollHeight > main.clientHeight + 1) wrong.push(`the question scrolls: ${main.scrollHeight} in ${main.clientHeight}`);
              for (const picture of document.querySelectorAll('img'))
                if (seen(picture) && picture.complete && picture.naturalWidth === 0) wrong.push(`no picture: ${picture.src}`);
              return [...new Set(wrong)];
            }""";

    private Sizes() {}

    /** One line for each thing that is wrong; none if nothing is. */
    @SuppressWarnings("unchecked")
    public static List<String> problems(Page page) {
        return (List<String>) page.evaluate(PROBE);
    }
}
