import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../icons';
import type { Light } from '../pack/contract';
import type { Said } from '../words/words';
import { Screen } from './screen';

/** What to do on the screen the person came from, where a person can be asked, and the light of the whole room. */
export class HelpScreen extends Screen {
  static override properties: PropertyDeclarations = { about: {}, talking: { type: Boolean }, turned: { state: true } };

  /** The name of the screen the person came from. */
  declare about: string;
  declare talking: boolean;
  /** What came of turning the light. */
  declare turned: Light | 'not-heard' | undefined;

  protected override render(): TemplateResult {
    const lines = [
      this.words.said(`kiosk.help.${this.about}`),
      this.words.said('kiosk.help.listen'),
      this.words.said('kiosk.help.ask-a-person'),
    ];
    return this.frame(
      this.heading(this.words.said('kiosk.help.title')),
      html`<div class="rows wide-rows">
        ${lines.map(
          (line, i) =>
            html`<div class="row" ?data-speaking=${this.isSpoken(`line-${i}`)}>
              ${icon(i === 0 ? 'answer' : i === 1 ? 'listen' : 'who-decides')}
              <p class="big" lang=${line.lang}>${line.text}</p>
              ${this.listen(`line-${i}`, [line])}
            </div>`,
        )}
        ${this.#lights()}
      </div>`,
      this.bar({ back: true, help: false, ...(this.about === 'rest' ? {} : this.#talk()), ...this.#room() }),
    );
  }

  /** For two who talk about a question: while this is on, nothing is asked, hidden or spoken. */
  #talk(): { quiet: Said; more: TemplateResult } {
    return {
      quiet: this.words.said(this.talking ? 'kiosk.talking.on' : 'kiosk.talking.off'),
      more: this.barButton('talk', 'kiosk.talking', this.talking),
    };
  }

  #room(): { quiet?: Said } {
    return this.turned ? { quiet: this.words.said(`kiosk.light.turned.${this.turned}`) } : {};
  }

  /** Nobody is named with it: the room sees only that it goes slower, or stops. */
  #lights(): TemplateResult {
    const title = this.words.said('kiosk.light.for-all');
    const said = [title, this.words.said('kiosk.light.yellow'), this.words.said('kiosk.light.red')];
    return html`<div class="row lights" ?data-speaking=${this.isSpoken('lights')}>
      <p class="big" lang=${title.lang}>${title.text}</p>
      ${this.#light('yellow')} ${this.#light('red')} ${this.listen('lights', said)}
    </div>`;
  }

  #light(light: Light): TemplateResult {
    const then = (heard: boolean) => (this.turned = heard ? light : 'not-heard');
    return html`<button type="button" data-light=${light} @click=${() => this.tell('light', { light, then })}>
      ${icon(light)}<span>${this.words.t(`kiosk.light.${light}`)}</span>
    </button>`;
  }
}

customElements.define('kiosk-help', HelpScreen);
