import { rangeOf } from './words-on-page';

/** Shows what is spoken while it is spoken: the thing, its sentence, and the word where the voice tells it. */
export class ReadingMarks {
  #part: Element | undefined;

  part(element: Element | undefined): void {
    this.#part?.removeAttribute('data-reading');
    this.#part = element;
    this.#part?.setAttribute('data-reading', '');
    mark('reading', undefined);
    mark('reading-word', undefined);
  }

  /** Marks these words, and gives back what marks a word in them. */
  words(text: string, near: Element | undefined): (from: number, length: number) => void {
    mark('reading', rangeOf(text, near));
    mark('reading-word', undefined);
    return (from, length) => mark('reading-word', rangeOf(text, near, from, length));
  }
}

// A highlight leaves the page as it was drawn; where the browser has none, the ring around the thing has to do.
function mark(name: 'reading' | 'reading-word', range: Range | undefined): void {
  if (!globalThis.CSS?.highlights) return;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}
