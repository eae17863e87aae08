import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { spokenAtTheDoor } from '../door/at-the-door';
import { icon } from '../icons';
import type { OutboxCount } from '../outbox/outbox';
import { isOn, pressed, presetNames, type PresetName } from '../ways/presets';
import type { Ways } from '../ways/ways';
import { wordsIn } from '../words/word-files';
import type { Said } from '../words/words';
import { Screen } from './screen';

/** Where everyone begins: answer, put up an idea, or see what became of it. */
export class RestScreen extends Screen {
  static override properties: PropertyDeclarations = {
    place: {},
    languages: { attribute: false },
    somethingOpen: { type: Boolean },
    inThisLanguage: { type: Boolean },
    outbox: { attribute: false },
    ways: { attribute: false },
    hides: { type: Boolean },
    hasPairs: { type: Boolean },
    goingHome: { type: Boolean },
  };

  declare place: string;
  declare languages: string[];
  declare somethingOpen: boolean;
  declare inThisLanguage: boolean;
  declare outbox: OutboxCount;
  declare ways: Ways;
  /** Answers are hidden when nobody touches the tablet. */
  declare hides: boolean;
  /** People here are given picture pairs to come back with. */
  declare hasPairs: boolean;
  /** People are on their way home: how was tonight? */
  declare goingHome: boolean;

  protected override render(): TemplateResult {
    const words = this.words;
    const nothingOpen = words.said(`kiosk.rest.${this.somethingOpen ? 'not-in-language' : 'nothing-open'}`);
    return this.frame(
      html`${this.heading(
        { text: this.place, lang: words.language },
        words.said('kiosk.rest.welcome'),
        words.said(this.#ifYouGo),
      )}
      ${this.languages.length > 2 ? this.languagesWay(this.languages) : this.#languages()}`,
      html`${this.goingHome ? this.#atTheDoor() : nothing}
        <div class="cards" data-count="3">
          ${
            this.inThisLanguage
              ? this.actionCard('answer', 'kiosk.rest.answer')
              : html`<div class="choice" ?data-speaking=${this.isSpoken('nothing-open')}>
                  <div class="card quiet-card">
                    <span class="sign">${icon('answer')}</span>
                    <p lang=${nothingOpen.lang}>${nothingOpen.text}</p>
                  </div>
                  ${this.listen('nothing-open', [nothingOpen])}
                </div>`
          }
          ${this.actionCard('idea', 'kiosk.rest.idea')} ${this.actionCard('became-of', 'kiosk.rest.became-of')}
        </div>`,
      html`<nav class="bar starting" aria-label=${words.t('kiosk.bar')}>
        ${this.messageLine(this.#quietLine())} ${presetNames.map((preset) => this.#preset(preset))}
        ${this.myWayButton('kiosk.my-way.more')}
        ${this.hasPairs ? this.barButton('come-back', 'kiosk.come-back') : nothing}
        ${this.barButton('help', 'kiosk.help')}
      </nav>`,
    );
  }

  #atTheDoor(): TemplateResult {
    return html`<kiosk-at-the-door
      .words=${this.words}
      .listening=${this.listen('at-the-door', spokenAtTheDoor(this.words))}
      ?data-speaking=${this.isSpoken('at-the-door')}
    ></kiosk-at-the-door>`;
  }

  #preset(preset: PresetName): TemplateResult {
    return this.barButton(`preset-${preset}`, `kiosk.preset.${preset}`, isOn(preset, this.ways), () =>
      this.tell('ways', pressed(preset, this.ways)),
    );
  }

  get #ifYouGo(): string {
    return this.hides ? 'kiosk.rest.if-you-stop' : 'kiosk.rest.if-you-go';
  }

  /** Two languages are their own way in. */
  #languages(): TemplateResult {
    return html`<div class="languages" role="group" aria-label=${this.words.t('kiosk.language')}>
      ${this.languages.map((language) => {
        const chosen = language === this.words.language;
        return html`<button
          type="button"
          lang=${language}
          aria-pressed=${chosen}
          @click=${() => this.tell('language', language)}
        >
          ${chosen ? icon('tick') : ''}<span>${wordsIn(language).t('kiosk.language.name')}</span>
        </button>`;
      })}
    </div>`;
  }

  #quietLine(): Said {
    const words = this.words;
    const { kept, aside } = this.outbox;
    const lines = [kept === 0 ? words.t('kiosk.outbox.safe') : words.count('kiosk.outbox.kept', kept)];
    if (aside > 0) lines.push(words.count('kiosk.outbox.aside', aside));
    lines.push(words.t(this.#ifYouGo));
    return { text: lines.join(' '), lang: words.language };
  }
}

customElements.define('kiosk-rest', RestScreen);
