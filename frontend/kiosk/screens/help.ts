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
      </div>`,
      this.bar({ back: true, help: false, ...(this.about === 'rest' ? this.#room() : this.#talk()) }),
    );
  }

  /** For two who talk about a question: while this is on, nothing is asked, hidden or spoken. */
  #talk(): { quiet: Said; more: TemplateResult } {
    return {
      quiet: this.words.said(this.talking ? 'kiosk.talking.on' : 'kiosk.talking.off'),
      more: this.barButton('talk', 'kiosk.talking', this.talking),
    };
  }

  /** Nobody is named with it: the room sees only that it goes slower, or stops. */
  #room(): { quiet: Said; more: TemplateResult } {
    return {
      quiet: this.words.said(this.turned ? `kiosk.light.turned.${this.turned}` : 'kiosk.light.for-all'),
      more: html`${this.#light('yellow')} ${this.#light('red')}`,
    };
  }

  #light(light: Light): TemplateResult {
    const then = (heard: boolean) => (this.turned = heard ? light : 'not-heard');
    return this.barButton(light, `kiosk.light.${light}`, undefined, () => this.tell('light', { light, then }));
  }
}

customElements.define('kiosk-help', HelpScreen);
