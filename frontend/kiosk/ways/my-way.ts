import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../icons';
import { Screen } from '../screens/screen';
import type { Said } from '../words/words';
import type { Card } from './card-code';
import './my-card';
import { changeBy, partNames, parts, stepBy, wordOf, type PartName, type Row } from './rows';
import { waySign, type WaySign } from './signs';
import type { Ways } from './ways';

const partSigns: Record<PartName, WaySign> = {
  pictures: 'pictures-with-words',
  letters: 'size-2',
  sound: 'read-all',
  press: 'touch',
  card: 'card',
};
const mirrored: Record<string, string> = { left: 'right', right: 'left' };

/** Everything a person can set for themselves. It changes at once, and Back leads to where they were. */
export class MyWayScreen extends Screen {
  static override properties: PropertyDeclarations = {
    ways: { attribute: false },
    shown: { attribute: false },
    told: { state: true },
  };

  declare ways: Ways;
  declare shown: PartName;
  /** What was changed last. */
  declare private told: Said | undefined;

  constructor() {
    super();
    this.shown = 'pictures';
  }

  protected override render(): TemplateResult {
    const title = this.words.said('kiosk.my-way');
    const what = this.words.said('kiosk.my-way.what');
    return this.frame(
      html`${this.heading(title, what)}
        <div class="parts" role="group" aria-label=${this.words.t('kiosk.my-way.parts')}>
          ${partNames.map((part) => this.#partButton(part))}
        </div>`,
      html`<div class="ways">${this.#rows()}</div>`,
      this.bar({
        back: true,
        myWay: false,
        quiet: this.told ?? (this.shown === 'card' ? undefined : what),
        go: this.goButton('carry-on', 'kiosk.done', 'tick'),
      }),
    );
  }

  #partButton(part: PartName): TemplateResult {
    return html`<button
      type="button"
      class="part"
      aria-current=${this.shown === part ? 'true' : nothing}
      @click=${() => this.#open(part)}
    >
      ${waySign(partSigns[part])}<span>${this.words.t(`kiosk.way.part.${part}`)}</span>
    </button>`;
  }

  #open(part: PartName): void {
    this.shown = part;
    this.message = undefined;
    this.told = undefined;
  }

  #rows(): TemplateResult {
    if (this.shown === 'card') return this.#card();
    return html`${parts[this.shown].map((row) => this.#row(row))}
    ${this.shown === 'press' && this.ways.press !== 'touch' ? this.#step() : nothing}`;
  }

  #card(): TemplateResult {
    return html`<kiosk-my-card
      .words=${this.words}
      .ways=${this.ways}
      @card-read=${(event: CustomEvent<Card>) => this.tell('card-read', event.detail)}
      @card-says=${(event: CustomEvent<string>) => this.#say(event.detail)}
    ></kiosk-my-card>`;
  }

  /** What went wrong stays strong, what was done is said quietly. */
  #say(key: string): void {
    const wrong = key === 'kiosk.card.no-camera' || key === 'kiosk.card.not-read';
    this.message = wrong ? this.words.said(key) : undefined;
    this.told = this.words.said(key);
  }

  #row({ way, choices }: Row): TemplateResult {
    const name = this.words.said(`kiosk.way.${way}`);
    return html`<section class="way" ?data-single=${choices.length === 1} ?data-speaking=${this.isSpoken(way)}>
      <h2 id="way-${way}" lang=${name.lang}>${name.text}</h2>
      <div class="way-choices" role="group" aria-labelledby="way-${way}">
        ${choices.map(({ value, sign }) => this.#choice(way, value, sign))}
      </div>
    </section>`;
  }

  #choice(way: keyof Ways, value: Ways[keyof Ways], sign: WaySign): TemplateResult {
    const said = this.words.said(wordOf(way, way === 'hand' ? this.#side(value) : value));
    const on = this.ways[way] === value;
    return html`<button
      type="button"
      class="way-choice"
      aria-pressed=${on}
      @click=${() => this.#change(way, changeBy(way, value, this.ways))}
    >
      ${this.#sample(way, value) ?? waySign(sign)}<span lang=${said.lang}>${said.text}</span>${
        on ? html`<b class="on">${icon('tick')}<span>${this.words.t('kiosk.chosen')}</span></b>` : nothing
      }
    </button>`;
  }

  /** Colours and letters are shown by themselves. */
  #sample(way: keyof Ways, value: Ways[keyof Ways]): TemplateResult | undefined {
    if (way === 'theme') return html`<i class="sample" data-theme=${String(value)} aria-hidden="true">Aa</i>`;
    if (way === 'font') return html`<i class="sample" data-font=${String(value)} aria-hidden="true">Aa</i>`;
    return undefined;
  }

  /** Where a language runs from the right, the whole page is mirrored, and the hands with it. */
  #side(value: Ways[keyof Ways]): string {
    const side = String(value);
    return this.words.dir === 'rtl' ? (mirrored[side] ?? side) : side;
  }

  #step(): TemplateResult {
    const name = this.words.said('kiosk.way.step');
    const step = (seconds: number, word: string, sign: WaySign) =>
      html`<button type="button" class="way-choice" @click=${() => this.#change('step', stepBy(seconds, this.ways))}>
        ${waySign(sign)}<span>${this.words.t(word)}</span>
      </button>`;
    return html`<section class="way">
      <h2 id="way-step" lang=${name.lang}>${name.text}</h2>
      <div class="way-choices" role="group" aria-labelledby="way-step">
        ${step(-0.5, 'kiosk.way.step.less', 'less')}
        <p class="seconds">${this.words.t('kiosk.way.step.seconds', { n: this.ways.step })}</p>
        ${step(0.5, 'kiosk.way.step.more', 'more')}
      </div>
    </section>`;
  }

  #change(way: keyof Ways, change: Partial<Ways>): void {
    const value = change[way]!;
    const choice =
      way === 'step'
        ? this.words.t('kiosk.way.step.seconds', { n: String(value) })
        : this.words.t(wordOf(way, way === 'hand' ? this.#side(value) : value));
    this.told = this.words.said('kiosk.my-way.now', { way: this.words.t(`kiosk.way.${way}`), choice });
    this.tell('ways', change);
  }
}

customElements.define('kiosk-my-way', MyWayScreen);
