import type { Shown } from '.';
import type { Parts, Way } from './in-use';
import { readingOf } from './reading';
import { isChosen, saidOf } from './things';

/** Reads each page as soon as it is there, and says an answer that is touched. */
export class ReadEveryPage implements Way {
  readonly #parts: Parts;
  #shown: Shown | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.page.addEventListener('change', this.#touched);
    parts.page.addEventListener('listen-again', this.#read);
  }

  page(shown: Shown, isNew: boolean): void {
    this.#shown = shown;
    if (isNew) this.#read();
  }

  stop(): void {
    this.#parts.page.removeEventListener('change', this.#touched);
    this.#parts.page.removeEventListener('listen-again', this.#read);
  }

  readonly #read = (): void => {
    const { screen, words } = this.#shown!;
    void this.#parts.sound.read(readingOf(screen, words));
  };

  readonly #touched = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.type === 'text') return;
    const { words } = this.#shown!;
    const state = isChosen(target) ? [words.said('kiosk.chosen')] : [];
    void this.#parts.sound.read([
      { element: target.closest('.choice') ?? target, texts: [...saidOf(target), ...state] },
    ]);
  };
}
