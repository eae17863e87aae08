const notRead = '[aria-hidden="true"], .listen, .chosen-mark, .said-chosen';
/** Where these words stand: in this part of the page, else in the nearest part around it that holds them. */
export function rangeOf(words: string, near: Element | null | undefined, from = 0, length = words.length) {
  for (let part = near ?? document.querySelector('.screen'); part; part = part.parentElement) {
    const found = rangeIn(part, words, from, length);
    if (found || part.matches('.screen')) return found;
  }
  return undefined;
}

function rangeIn(part: Element, words: string, from: number, length: number): Range | undefined {
  const places: { node: Text; at: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest(notRead)) continue;
    for (const [at, letter] of node.data.split('').entries()) {
      const space = /\s/.test(letter);
      if (space && (text === '' || text.endsWith(' '))) continue;
      text += space ? ' ' : letter;
      places.push({ node, at });
    }
  }
  const begin = text.indexOf(words) + from;
  const [first, last] = [places[begin], places[begin + length - 1]];
  if (!text.includes(words) || !first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  return range;
}
