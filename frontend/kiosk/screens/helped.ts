import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../icons';
import type { Helped } from '../pack/contract';
import { Screen } from './screen';

const ways: Helped[] = ['alone', 'someone-helped', 'someone-answered'];

/** Did someone help? The person's own to say, or to leave unsaid. It changes nothing about what counts. */
export class HelpedScreen extends Screen {
  static override properties: PropertyDeclarations = { notKept: { type: Boolean } };

  declare notKept: boolean;

  protected override render(): TemplateResult {
    const words = this.words;
    if (this.notKept) this.message = words.said('kiosk.not-kept');
    const why = words.said('kiosk.helped.why');
    return this.frame(
      this.heading(words.said('kiosk.helped.title'), why),
      html`<div class="cards" data-count="4">${ways.map((way) => this.#card(way))} ${this.#card('skip')}</div>`,
      this.bar({ back: true, quiet: why }),
    );
  }

  #card(way: Helped | 'skip'): TemplateResult {
    const said = this.words.said(way === 'skip' ? 'kiosk.skip' : `kiosk.helped.${way}`);
    return html`<div class="choice" ?data-speaking=${this.isSpoken(way)}>
      <button type="button" class="card" @click=${() => this.tell('helped', way === 'skip' ? undefined : way)}>
        <span class="sign">${icon(way)}</span>
        <span class="card-words" lang=${said.lang}>${said.text}</span>
      </button>
      ${this.listen(way, [said])}
    </div>`;
  }
}

customElements.define('kiosk-helped', HelpedScreen);
