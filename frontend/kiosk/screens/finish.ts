import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../icons';
import { Screen } from './screen';

export type Finished = 'answers' | 'idea' | 'thrown-away' | 'nothing';

/** What happens next, in words. Then the tablet is free for the next person. */
export class FinishScreen extends Screen {
  static override properties: PropertyDeclarations = { finished: {}, safe: { type: Boolean } };

  declare finished: Finished;
  /** The server has said that everything is safe. */
  declare safe: boolean;

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
        <div>${lines.map((line) => html`<p class="big" lang=${line.lang}>${line.text}</p>`)}</div>
      </div>`,
      this.bar({ go: this.goButton('done', 'kiosk.done', 'tick') }),
    );
  }
}

customElements.define('kiosk-finish', FinishScreen);
