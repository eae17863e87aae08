import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { usualPxPerMm } from '../access/sizes';
import { icon } from '../icons';
import { Screen } from './screen';

/** A bank card is as wide all over the world: ISO/IEC 7810, ID-1. */
const cardMm = 85.6;
const cardHighMm = 53.98;

/** For whoever sets the tablet up: a card held to the glass says how large a millimetre is here. */
export class MeasureScreen extends Screen {
  static override properties: PropertyDeclarations = { width: { state: true } };

  /** How wide the drawn card is, in CSS pixels. */
  declare private width: number;

  constructor() {
    super();
    const now = Number.parseFloat(document.documentElement.style.getPropertyValue('--mm')) || usualPxPerMm;
    this.width = Math.min(now * cardMm, window.innerWidth - 40);
  }

  protected override render(): TemplateResult {
    const words = this.words;
    const how = words.said('kiosk.measure.how');
    return this.frame(
      this.heading(words.said('kiosk.measure.title'), how),
      html`<div class="measure">
        <p class="big" lang=${how.lang}>${how.text}</p>
        <div class="against-glass">
          <div class="bank-card">${icon('card')}</div>
          <div class="edges" role="group" aria-label=${words.t('kiosk.measure.edges')}>
            ${this.#step('narrower', 'kiosk.measure.narrower', -8)} ${this.#step('wider', 'kiosk.measure.wider', 8)}
            ${this.#step('narrower', 'kiosk.measure.bit-narrower', -1)}
            ${this.#step('wider', 'kiosk.measure.bit-wider', 1)}
          </div>
        </div>
      </div>`,
      this.bar({
        help: false,
        more: this.barButton('back', 'kiosk.measure.not-now', undefined, () => this.tell('not-measured')),
        go: this.goButton('', 'kiosk.measure.fits', 'tick', () => this.tell('measured', this.width / cardMm)),
      }),
    );
  }

  // By the object model: a style attribute would be refused by the page's content security policy.
  protected override updated(): void {
    const { style } = this.querySelector<HTMLElement>('.bank-card')!;
    style.width = `${this.width}px`;
    style.height = `${(this.width * cardHighMm) / cardMm}px`;
  }

  #step(sign: 'wider' | 'narrower', key: string, px: number): TemplateResult {
    return html`<button type="button" class="edge" @click=${() => this.#move(px)}>
      ${icon(sign)}<span>${this.words.t(key)}</span>
    </button>`;
  }

  #move(px: number): void {
    this.width = Math.max(100, Math.min(this.width + px, window.innerWidth - 20));
  }
}

customElements.define('kiosk-measure', MeasureScreen);
