import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { icon } from '../icons';
import type { Words } from '../words/words';

/** The smallest difference that is not rounding. */
const aPixel = 2;

/**
 * Shows as many of an answer's cards at once as fit on the screen without scrolling, and the rest page by page: nobody
 * has to find out that there is more below.
 */
export class Pages implements ReactiveController {
  readonly #host: LitElement;
  #fit = Infinity;
  #page: number | undefined;
  #shown = 0;
  #for = '';
  /** What was too long by how much before fewer were tried. */
  #before: { fit: number; over: number } | undefined;
  #settled = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('resize', this.#measureAgain);
  }

  hostDisconnected(): void {
    window.removeEventListener('resize', this.#measureAgain);
  }

  /** What is shown now of all of them, at most so many; and whether there are others. */
  of<T>(all: readonly T[], most: number, first: (one: T) => boolean): { shown: readonly T[]; others: boolean } {
    const how = [all.length, most, document.documentElement.dataset.size, document.documentElement.lang].join();
    if (how !== this.#for) {
      this.#for = how;
      this.#fit = Infinity;
      this.#page = undefined;
      this.#before = undefined;
      this.#settled = false;
    }
    const pages = Math.ceil(all.length / Math.min(most, this.#fit, all.length || 1));
    if (pages <= 1) return { shown: all, others: false };
    const each = Math.ceil(all.length / pages);
    // The first page decides how many: what stands where stays so.
    const begin = this.#settled ? Math.floor(Math.max(0, all.findIndex(first)) / each) : 0;
    const page = (this.#page ?? begin) % pages;
    this.#shown = page;
    return { shown: all.slice(page * each, (page + 1) * each), others: true };
  }

  /** The button that leads to the others. */
  more(words: Words): TemplateResult {
    return html`<button type="button" class="more-answers" @click=${() => this.#next()}>
      ${icon('more-answers')}<span>${words.t('kiosk.ask.more')}</span>
    </button>`;
  }

  hostUpdated(): void {
    void this.#measure();
  }

  #next(): void {
    this.#page = this.#shown + 1;
    this.#host.requestUpdate();
  }

  async #measure(): Promise<void> {
    await this.#host.updateComplete;
    if (this.#settled || !this.#host.isConnected) return;
    const cards = this.#host.querySelectorAll('.cards > .choice').length;
    const over = tooLong(this.#host);
    const helped = !this.#before || over < this.#before.over;
    this.#settled = over <= aPixel || !helped || cards < 2;
    if (!helped) this.#fit = this.#before!.fit;
    else if (!this.#settled) {
      this.#before = { fit: this.#fit, over };
      this.#fit = cards - 1;
    }
    this.#host.requestUpdate();
  }

  readonly #measureAgain = (): void => {
    this.#for = '';
    this.#host.requestUpdate();
  };
}

function tooLong(host: Element): number {
  const screen = host.closest('.screen');
  const parts = [screen, screen?.querySelector('main')].filter((part) => part != null);
  return Math.max(
    0,
    ...parts.map(({ scrollHeight, clientHeight }) => (clientHeight ? scrollHeight - clientHeight : 0)),
  );
}
