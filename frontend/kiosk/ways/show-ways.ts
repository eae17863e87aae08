import type { Ways } from './ways';

/** Says on the page's root how this person takes part; the style sheets do the rest. */
export function showWays(root: HTMLElement, ways: Ways): void {
  Object.assign(root.dataset, {
    theme: ways.theme,
    size: String(ways.size),
    bigger: String(ways.size > 1),
    hand: ways.hand,
    pictures: ways.pictures,
    calm: String(ways.calm),
    font: ways.font,
  });
}
