import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon, type IconName } from '../icons';
import type { PairPicture } from '../pack/contract';
import type { Wished } from '../telling/wishes';
import { areUsual, type Ways } from '../ways/ways';
import { Screen } from './screen';

export type Finished = 'answers' | 'idea' | 'taken-back' | 'thrown-away' | 'nothing';

/** What happens next, in words. Then the tablet is free for the next person. */
export class FinishScreen extends Screen {
  static override properties: PropertyDeclarations = {
    finished: {},
    safe: { type: Boolean },
    ways: { attribute: false },
    canUndo: { type: Boolean },
    wished: {},
    pair: { attribute: false },
  };

  declare finished: Finished;
  /** The server has said that everything is safe. */
  declare safe: boolean;
  declare ways: Ways;
  declare canUndo: boolean;
  /** How this person wants to hear what becomes of it, once they said so. */
  declare wished: Wished['how'] | undefined;
  /** The two pictures to come back with; none on a tablet that has no list of them. */
  declare pair: (PairPicture | undefined)[];

  protected override render(): TemplateResult {
    const words = this.words;
    const kept = this.finished === 'answers' || this.finished === 'idea';
    if (this.wished && this.wished !== 'no') this.message = words.said('kiosk.tell-me.known');
    const lines = this.#lines.map((key) => words.said(key));
    return this.frame(
      this.heading(words.said(`kiosk.finish.${this.finished}`), ...lines),
      html`<div class="page">
        ${kept && this.pair.length > 0 ? nothing : icon(kept ? 'keep' : this.#sign)}
        <div>
          ${lines.map((line) => html`<p class="big" lang=${line.lang}>${line.text}</p>`)}${areUsual(this.ways) ? nothing : this.#keepMyWay()}
          ${kept ? this.#howToTell() : nothing}
        </div>
        ${kept && this.pair.length > 0 ? this.#pair() : nothing}
      </div>`,
      this.bar({
        ...(this.canUndo ? { more: this.barButton('undo', 'kiosk.undo') } : {}),
        ...(this.canUndo ? { quiet: words.said('kiosk.finish.can-undo') } : {}),
        go: this.goButton('done', 'kiosk.done', 'tick'),
      }),
    );
  }

  /** Asked once, by the way: whoever goes past it is told nothing, and that is fine. */
  #howToTell(): TemplateResult | typeof nothing {
    if (this.wished) return nothing;
    return html`<button type="button" class="more" @click=${() => this.tell('tell-me')}>
      ${icon('talk')}<span>${this.words.t('kiosk.tell-me.title')}</span>
    </button>`;
  }

  #keepMyWay(): TemplateResult {
    return html`<button type="button" class="more" @click=${() => this.openMyWay('card')}>
      ${icon('my-way')}<span>${this.words.t('kiosk.card.ask')}</span>
    </button>`;
  }

  get #lines(): string[] {
    switch (this.finished) {
      case 'answers':
      case 'idea':
        return [
          this.safe ? 'kiosk.finish.safe' : 'kiosk.finish.kept',
          `kiosk.finish.${this.finished}.next`,
          'kiosk.finish.look-back',
        ];
      case 'taken-back':
        return ['kiosk.finish.taken-back.counts', 'kiosk.finish.come-back'];
      default:
        return ['kiosk.finish.come-back'];
    }
  }

  get #sign(): IconName {
    if (this.finished === 'taken-back') return 'take-back';
    return this.finished === 'thrown-away' ? 'throw-away' : 'carry-on';
  }

  #pair(): TemplateResult {
    const words = this.words;
    const what = words.said('kiosk.pair.what');
    const names = this.pair.map((picture) => words.of(picture?.words));
    return html`<section class="pair" aria-label=${words.t('kiosk.pair')} ?data-speaking=${this.isSpoken('pair')}>
      <div class="pair-pictures">
        ${this.pair.map(
          (picture, i) =>
            html`<figure>
              <span class="place">${i + 1}</span>
              <img class="picture" src=${picture?.src ?? ''} alt="" />
              <figcaption lang=${names[i]!.lang}>${names[i]!.text}</figcaption>
            </figure>`,
        )}
      </div>
      <div class="pair-words">
        <p lang=${what.lang}>${what.text}</p>
        ${this.listen('pair', [...names, what])}
      </div>
    </section>`;
  }
}

customElements.define('kiosk-finish', FinishScreen);
