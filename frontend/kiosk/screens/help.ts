import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../icons';
import type { Said } from '../words/words';
import { Screen } from './screen';

/** What to do on the screen the person came from, and where a person can be asked. */
export class HelpScreen extends Screen {
  static override properties: PropertyDeclarations = { about: {}, talking: { type: Boolean } };

  /** The name of the screen the person came from. */
  declare about: string;
  declare talking: boolean;

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
      this.bar({ back: true, help: false, ...(this.about === 'rest' ? {} : this.#talk()) }),
    );
  }

  /** For two who talk about a question: while this is on, nothing is asked, hidden or spoken. */
  #talk(): { quiet: Said; more: TemplateResult } {
    return {
      quiet: this.words.said(this.talking ? 'kiosk.talking.on' : 'kiosk.talking.off'),
      more: this.barButton('talk', 'kiosk.talking', this.talking),
    };
  }
}

customElements.define('kiosk-help', HelpScreen);
