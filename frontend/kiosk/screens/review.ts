import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../icons';
import type { Round } from '../pack/contract';
import { isPass } from '../pack/contract';
import type { Turn } from '../turn/turn';
import type { Said } from '../words/words';
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
    const answers = this.#answers(round);
    const what = round.roundId;
    const change = this.words.t('kiosk.change');
    return html`<section class="row" aria-labelledby="row-${what}" ?data-speaking=${this.isSpoken(what)}>
      ${this.#sign(round) ?? nothing}
      <div>
        <h2 id="row-${what}" lang=${wording.lang}>${wording.text}</h2>
        <p>${answers.map((said, i) => html`${i > 0 ? ', ' : ''}<b lang=${said.lang}>${said.text}</b>`)}</p>
      </div>
      ${this.listen(what, [wording, ...answers])}
      <button
        type="button"
        class="change"
        aria-label="${change}: ${wording.text}"
        @click=${() => this.tell('change-answer', round)}
      >
        ${icon('change')}<span>${change}</span>
      </button>
    </section>`;
  }

  #answers(round: Round): Said[] {
    const value = this.turn.answerTo(round);
    if (!value) return [this.words.said('kiosk.review.no-answer')];
    switch (value.kind) {
      case 'pick-one':
        return [this.#choice(round, value.choice)];
      case 'pick-several':
        return value.choices.map((id) => this.#choice(round, id));
      case 'three-way-scale':
        return [this.words.said(`kiosk.level.${value.level}`)];
      default:
        return [this.words.said(`kiosk.${value.kind}`)];
    }
  }

  #choice(round: Round, id: string): Said {
    return this.words.of(round.question.choices?.find(({ choiceId }) => choiceId === id)?.wording);
  }

  #sign(round: Round): unknown {
    const value = this.turn.answerTo(round);
    const type = round.question.answerType;
    if (isPass(value)) return icon(value.kind);
    if (value?.kind === 'three-way-scale' && type.kind === 'three-way-scale' && type.look !== 'words')
      return icon(`${type.look}-${value.level}`);
    const id =
      value?.kind === 'pick-one' ? value.choice : value?.kind === 'pick-several' ? value.choices[0] : undefined;
    const choice = round.question.choices?.find(({ choiceId }) => choiceId === id);
    return this.picture(choice?.picture ?? round.question.picture);
  }
}

customElements.define('kiosk-review', ReviewScreen);
