package org.heretogether.testing;

import com.microsoft.playwright.Page;
import java.util.List;

/** What on the big screen is too small for the last row, cut off, covered or squeezed. */
public final class LastRow {

    /** EN 301 549, 5.1.4: a capital of 0.7 degrees at 8 m, on a picture 3.5 m wide; 0.668 of the font's size is a capital. */
    private static final double LEAST_PART_OF_WIDTH = 8 * Math.tan(Math.toRadians(0.7)) / 0.668 / 3.5;

    private static final String PROBE = """
            (least) => {
              const wrong = [], boxes = [];
              const texts = document.createTreeWalker(document.querySelector('.projector'), NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const node = texts.currentNode, holder = node.parentElement, words = node.textContent.trim();
                if (!words || holder.closest('.heard')) continue;
                const size = parseFloat(getComputedStyle(holder).fontSize);
                if (size < least - 0.5) wrong.push(`too small: "${words}" ${size.toFixed(1)} px, least ${least.toFixed(1)}`);
                const range = document.createRange();
                range.selectNodeContents(node);
                const frame = (holder.closest('li, .question, .result, .rehearsal, .own') ?? document.body).getBoundingClientRect();
                for (const r of range.getClientRects()) {
                  const glyphs = { left: r.left, right: r.right, top: r.top + r.height * 0.15, bottom: r.bottom - r.height * 0.15 };
                  if (glyphs.left < 0 || glyphs.right > innerWidth || glyphs.top < 0 || glyphs.bottom > innerHeight)
                    wrong.push(`off the screen: "${words}"`);
                  if (glyphs.left < frame.left - 1 || glyphs.right > frame.right + 1 || glyphs.top < frame.top - 1 || glyphs.bottom > frame.bottom + 1)
                    wrong.push(`sticks out: "${words}"`);
                  boxes.push({ words, node, ...glyphs });
                }
              }
              for (const picture of document.querySelectorAll('.projector img')) {
                const r = picture.getBoundingClientRect(), frame = (picture.closest('li, .question, .tools button, .strip, .large, .side-heading, .own') ?? document.body).getBoundingClientRect();
                if (r.width < 4 || r.height < 4) wrong.push(`squeezed: ${picture.src}`);
                if (r.top < frame.top - 1 || r.bottom > frame.bottom + 1 || r.right > frame.right + 1) wrong.push(`picture sticks out: ${picture.src}`);
                if (picture.complete && picture.naturalWidth === 0) wrong.push(`no picture: ${picture.src}`);
                boxes.push({ words: picture.src, node: picture, left: r.left, right: r.right, top: r.top, bottom: r.bottom });
              }
              for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) {
                if (a.node === b.node) continue;
                const over = Math.min(a.right, b.right) - Math.max(a.left, b.left), down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                if (over > 1 && down > 1) wrong.push(`"${a.words}" covers "${b.words}"`);
              }
              if (boxes.length < 2) wrong.push('there is nothing to see');
              return [...new Set(wrong)];
            }""";

    private LastRow() {}

    /** One line for each thing that is wrong on a picture of this width; none if nothing is. */
    @SuppressWarnings("unchecked")
    public static List<String> problems(Page page, int width) {
        return (List<String>) page.evaluate(PROBE, LEAST_PART_OF_WIDTH * width);
    }
}
