package org.heretogether.testing;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What can be seen too faintly though it is no text: the edges of what is pressed, and the lines of our signs, below
 * 4.5:1. What is filled strongly enough needs no edge.
 */
public final class Contrasts {

    private static final String PROBE = """
        () => {
          const wrong = [];
          const parts = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
          const clear = (colour) => parts(colour).length === 4 && parts(colour)[3] === 0;
          const light = (colour) => {
            const [r, g, b] = parts(colour).map((part) => { const p = part / 255; return p <= 0.04045 ? p / 12.92 : ((p + 0.055) / 1.055) ** 2.4; });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const contrast = (a, b) => { const [low, high] = [light(a), light(b)].sort((x, y) => x - y); return (high + 0.05) / (low + 0.05); };
          const behind = (e) => {
            for (let at = e; at; at = at.parentElement) { const colour = getComputedStyle(at).backgroundColor; if (!clear(colour)) return colour; }
            return 'rgb(255, 255, 255)';
          };
          const name = (e) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''} "${(e.textContent ?? '').trim().replace(/\\s+/g, ' ').slice(0, 30)}"`;
          const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().width > 0;
          const faint = (what, e, a, b) => { const found = contrast(a, b); if (found < 4.5) wrong.push(`${what} of ${name(e)}: ${found.toFixed(1)} (${a} on ${b})`); };

          for (const e of [...document.querySelectorAll('button, .card, .row, .decision, .rehearsal, textarea, input[type=text]')].filter(seen)) {
            const style = getComputedStyle(e), outside = behind(e.parentElement), inside = behind(e);
            if (contrast(inside, outside) >= 4.5) continue;
            const edge = parseFloat(style.borderTopWidth) >= 2 ? style.borderTopColor : parseFloat(style.outlineWidth) >= 2 ? style.outlineColor : undefined;
            if (edge) faint('edge', e, edge, outside);
            else if (!e.matches('.decided, .choice')) wrong.push(`no edge: ${name(e)}`);
          }
          for (const icon of [...document.querySelectorAll('svg.icon')].filter(seen)) {
            const at = icon.parentElement.closest('button, .card, .row') ?? icon.parentElement;
            faint('sign', at, getComputedStyle(icon).stroke, behind(icon));
            for (const shape of icon.querySelectorAll('.sun, .fill')) {
              const style = getComputedStyle(shape);
              if (!clear(style.fill) && style.fill !== 'none' && style.fill !== style.stroke) faint('lines inside the sign', at, style.stroke, style.fill);
            }
          }
          return [...new Set(wrong)];
        }\
        """;

    private Contrasts() {}

    /** One line for each thing that is too faint; none if nothing is. */
    @SuppressWarnings("unchecked")
    public static List<String> problems(Page page) {
        return (List<String>) page.evaluate(PROBE);
    }
}
