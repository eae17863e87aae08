import { html, LitElement, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import { encode } from 'uqr';
import { icon } from '../icons';
import type { Words } from '../words/words';
import { cardOf, codeOf, type Card } from './card-code';
import { hasCamera, scan } from './scan';
import { waySign } from './signs';
import type { Ways } from './ways';

/** Keeping a way of taking part on a card, and using a card that was kept. Fires `card-read` and `card-says`. */
export class MyCard extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    ways: { attribute: false },
    looking: { state: true },
  };

  declare words: Words;
  declare ways: Ways;
  declare private looking: boolean;
  #stop: AbortController | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.abort();
  }

  protected override render(): TemplateResult {
    const t = (key: string) => this.words.t(key);
    const code = codeOf(this.ways, this.words.language);
    return html`<section class="way kept-way">
        ${qr(code, t('kiosk.card.code'))}
        <div>
          <h2>${t('kiosk.card.keep')}</h2>
          <p>${t('kiosk.card.keep.what')}</p>
          <p>${t('kiosk.card.only')}</p>
          <p class="card-code" dir="ltr">
            ${code.split(';').map((part, i) => html`${i > 0 ? ';' : ''}<wbr />${part}`)}
          </p>
          <button type="button" class="way-choice" @click=${() => window.print()}>
            ${waySign('card')}<span>${t('kiosk.card.print')}</span>
          </button>
        </div>
      </section>
      <section class="way used-way">
        <h2>${t('kiosk.card.use')}</h2>
        ${hasCamera() ? this.#camera() : nothing}
        <form @submit=${(event: SubmitEvent) => this.#typed(event)}>
          <label for="card-code">${t('kiosk.card.type')}</label>
          <input id="card-code" type="text" dir="ltr" autocomplete="off" autocapitalize="none" spellcheck="false" />
          <button type="submit" class="way-choice">${icon('tick')}<span>${t('kiosk.card.go')}</span></button>
        </form>
      </section>`;
  }

  #camera(): TemplateResult {
    const words = this.words;
    return html`<video class="card-camera" ?hidden=${!this.looking} muted playsinline aria-hidden="true"></video>
      <button type="button" class="way-choice" @click=${() => (this.looking ? this.#stop?.abort() : void this.#look())}>
        ${waySign('card')}<span>${words.t(this.looking ? 'kiosk.card.camera.stop' : 'kiosk.card.camera')}</span>
      </button>`;
  }

  async #look(): Promise<void> {
    this.#stop = new AbortController();
    this.looking = true;
    this.#say('kiosk.card.looking');
    try {
      const code = await scan(this.querySelector('video')!, this.#stop.signal);
      if (code !== undefined) this.#read(code);
    } catch {
      // Refused, taken by something else, or not there: the person hears the other ways.
      this.#say('kiosk.card.no-camera');
    } finally {
      this.looking = false;
    }
  }

  #typed(event: SubmitEvent): void {
    event.preventDefault();
    this.#read(this.querySelector('input')!.value);
  }

  #read(code: string): void {
    const card = cardOf(code);
    if (card) this.dispatchEvent(new CustomEvent<Card>('card-read', { detail: card }));
    this.#say(card ? 'kiosk.card.set' : 'kiosk.card.not-read');
  }

  #say(key: string): void {
    this.dispatchEvent(new CustomEvent('card-says', { detail: key }));
  }
}

/** Black on white in every theme: cameras need it. */
function qr(code: string, name: string): TemplateResult {
  const { data, size } = encode(code, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${name} shape-rendering="crispEdges">
    ${svg`<path d=${dark.join('')} />`}
  </svg>`;
}

customElements.define('kiosk-my-card', MyCard);
