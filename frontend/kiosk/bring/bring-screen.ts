import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { Screen } from '../screens/screen';
import type { Said } from '../words/words';
import type { Draft, Made } from './made';

/** A press so soon after the screen changed was meant for what stood there before. */
const tooSoon = 600;

/** What all screens share on which something is made: who will get it, keep, again, throw away. */
export abstract class BringScreen extends Screen {
  static override properties: PropertyDeclarations = {
    draft: { attribute: false },
    notKept: { type: Boolean },
    step: { state: true },
  };

  declare draft: Draft;
  declare notKept: boolean;
  declare protected step: 'before' | 'starting' | 'live' | 'made';
  #address: string | undefined;
  #shown: Blob | undefined;
  #changedAt = 0;

  constructor() {
    super();
    this.step = 'before';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = this.#shown = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('step')) this.#changedAt = performance.now();
    if (changed.has('notKept') && this.notKept) this.message = this.words.said('kiosk.bring.not-kept');
  }

  protected get made(): Made | undefined {
    return this.draft.made;
  }

  /** Where the page finds what was made. */
  protected address(blob: Blob): string {
    if (this.#shown !== blob || !this.#address) {
      if (this.#address) URL.revokeObjectURL(this.#address);
      this.#shown = blob;
      this.#address = URL.createObjectURL(blob);
    }
    return this.#address;
  }

  protected have(made: Made, note?: Said): void {
    this.draft.made = made;
    this.message = note;
    this.step = 'made';
  }

  /** Once, however fast the finger: the second press was meant for what was there before. */
  protected press(does: () => unknown): () => void {
    return () => {
      if (performance.now() - this.#changedAt > tooSoon) void does();
    };
  }

  protected keepCards(again: () => void, more: TemplateResult | typeof nothing = nothing): TemplateResult {
    const count = more === nothing ? 3 : 4;
    return html`<div class="cards bring-cards" data-count=${count}>
      ${more} ${this.cardFor('keep', 'kiosk.bring.keep', () => this.tell('piece-made', this.made))}
      ${this.cardFor('again', 'kiosk.bring.again', again)}
      ${this.cardFor('throw-away', 'kiosk.bring.throw-away', () => this.tell('piece-thrown-away'))}
    </div>`;
  }

  protected cardFor(name: string, key: string, does: () => void, pressed?: boolean): TemplateResult {
    const said = this.words.said(key);
    return html`<div class="choice" ?data-speaking=${this.isSpoken(name)}>
      <button type="button" class="card" aria-pressed=${pressed ?? nothing} @click=${this.press(does)}>
        <span class="sign">${this.signFor(name)}</span>
        <span class="card-words" lang=${said.lang}>${said.text}</span>
      </button>
      ${this.listen(name, [said])}
    </div>`;
  }

  protected abstract signFor(name: string): unknown;

  protected bigButton(name: string, key: string, does: () => void): TemplateResult {
    return html`<button type="button" class="bring-button" @click=${this.press(does)}>
      ${this.signFor(name)}<span>${this.words.t(key)}</span>
    </button>`;
  }
}
