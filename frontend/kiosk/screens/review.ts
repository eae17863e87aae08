import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { newAnswerElement } from '../answer-types';
import type { Part } from '../answer-types/answer-element';
import { icon } from '../icons';
import type { Round } from '../pack/contract';
import { isPass } from '../pack/contract';
import type { Turn } from '../turn/turn';
import { Screen } from './screen';

/** Everything that was answered, before it is handed over. */
export class ReviewScreen extends Screen {
  static override properties: PropertyDeclarations = { turn: { attribute: false }, notKept: { type: Boolean } };

  declare turn: Turn;
  declare notKept: boolean;

  protected override render(): TemplateResult {
    if (this.notKept) this.message = this.words.said('kiosk.not-kept');
    return this.frame(
      this.heading(this.words.said('kiosk.review.title')),
      html`<div class="rows wide-rows answers">${this.turn.rounds.map((round) => this.#row(round))}</div>`,
      this.bar({ back: true, stop: true, go: this.goButton('finish', 'kiosk.finish', 'tick') }),
    );
  }

  #row(round: Round): TemplateResult {
    const wording = this.words.of(round.question.wording);
    const hidden = this.turn.isHidden(round);
    const parts = this.#parts(round);
    const answers = parts.flatMap(({ lead, said, note }) => [lead, said, note].filter((each) => each !== undefined));
    const sign = parts.length === 1 ? parts[0]!.sign : undefined;
    const what = round.roundId;
    const change = this.words.t('kiosk.change');
    return html`<section class="row" aria-labelledby="row-${what}" ?data-speaking=${this.isSpoken(what)}>
      ${sign && sign !== nothing ? sign : this.picture(round.question.picture)}
      <div>
        <h2 id="row-${what}" lang=${wording.lang}>${wording.text}</h2>
        <p class="answer-parts">${parts.map((part, i) => this.#part(part, i, parts.length))}</p>
      </div>
      ${this.listen(what, [wording, ...answers])}
      ${
        hidden
          ? nothing
          : html`<button
              type="button"
              class="change"
              aria-label="${change}: ${wording.text}"
              @click=${() => this.tell('change-answer', round)}
            >
              ${icon('change')}<span>${change}</span>
            </button>`
      }
    </section>`;
  }

  // One picture stands beside the row; of several, each stands before its word.
  #part({ said, sign, lead, note }: Part, place: number, of: number): TemplateResult {
    const before = lead ? html`<span lang=${lead.lang}>${lead.text}:</span> ` : nothing;
    const after = note ? html`: <span lang=${note.lang}>${note.text}</span>` : nothing;
    const end = place + 1 < of ? ', ' : nothing;
    return html`<span
      >${before}${of > 1 ? (sign ?? nothing) : nothing}<b lang=${said.lang}>${said.text}</b>${after}${end}</span
    > `;
  }

  #parts(round: Round): Part[] {
    const value = this.turn.answerTo(round);
    const { question } = round;
    if (this.turn.isHidden(round))
      return [{ said: this.words.said('kiosk.review.hidden'), sign: html`${icon('keep')}` }];
    if (!value) return [{ said: this.words.said('kiosk.review.no-answer') }];
    if (isPass(value)) return [{ said: this.words.said(`kiosk.${value.kind}`), sign: html`${icon(value.kind)}` }];
    const { words, pictures } = this;
    const order = this.turn.orderOf(round);
    return Object.assign(newAnswerElement(question.answerType.kind), {
      question,
      order,
      value,
      words,
      pictures,
      made: this.turn.piecesOf(round),
    }).parts();
  }
}

customElements.define('kiosk-review', ReviewScreen);
