import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../icons';
import { areUsual, type Ways } from '../ways/ways';
import { Screen } from './screen';

export type Finished = 'answers' | 'idea' | 'thrown-away' | 'nothing';

/** What happens next, in words. Then the tablet is free for the next person. */
export class FinishScreen extends Screen {
  static override properties: PropertyDeclarations = {
    finished: {},
    safe: { type: Boolean },
    ways: { attribute: false },
  };

  declare finished: Finished;
  /** The server has said that everything is safe. */
  declare safe: boolean;
  declare ways: Ways;

  protected override render(): TemplateResult {
    const words = this.words;
    const kept = this.finished === 'answers' || this.finished === 'idea';
    const title = words.said(`kiosk.finish.${this.finished}`);
    const lines = kept
      ? [
          words.said(this.safe ? 'kiosk.finish.safe' : 'kiosk.finish.kept'),
          words.said(`kiosk.finish.${this.finished}.next`),
          words.said('kiosk.finish.look-back'),
        ]
      : [words.said('kiosk.finish.come-back')];
    return this.frame(
      this.heading(title, ...lines),
      html`<div class="page">
        ${icon(kept ? 'keep' : this.finished === 'thrown-away' ? 'throw-away' : 'carry-on')}
        <div>
          ${lines.map((line) => html`<p class="big" lang=${line.lang}>${line.text}</p>`)}${areUsual(this.ways) ? nothing : this.#keepMyWay()}
        </div>
      </div>`,
      this.bar({ go: this.goButton('done', 'kiosk.done', 'tick') }),
    );
  }

  #keepMyWay(): TemplateResult {
    return html`<button type="button" class="more" @click=${() => this.openMyWay('card')}>
      ${icon('my-way')}<span>${this.words.t('kiosk.card.ask')}</span>
    </button>`;
  }
}

customElements.define('kiosk-finish', FinishScreen);
