import { html, type nothing, type TemplateResult } from 'lit';
import type { Said } from '../words/words';
import { AnswerElement } from './answer-element';
import { inputCard } from './card';
import { Pages } from './pages';

export interface Card {
  /** The choice's id or the level's name. */
  name: string;
  said: Said;
  sign: TemplateResult | typeof nothing;
}

/** As many cards as one screen of big pictures holds. */
const mostBig = 3;

/** An answer that is made by choosing cards: as many at once as there is room for, with big pictures a few. */
export abstract class CardsElement extends AnswerElement {
  readonly #pages = new Pages(this);
  protected abstract readonly inputType: 'radio' | 'checkbox';
  protected abstract cards(): Card[];
  protected abstract isChosen(name: string): boolean;
  protected abstract choose(name: string, input: HTMLInputElement): void;

  protected override render(): TemplateResult {
    const most = this.big ? mostBig : Infinity;
    const { shown, others } = this.#pages.of(this.cards(), most, ({ name }) => this.isChosen(name));
    this.toggleAttribute('data-paged', this.big || others);
    if (!others) return this.cardsOf(shown);
    return html`${this.cardsOf(shown)} ${this.#pages.more(this.words)}`;
  }

  protected cardsOf(cards: readonly Card[]): TemplateResult {
    return html`<div
      class="cards"
      role=${this.inputType === 'radio' ? 'radiogroup' : 'group'}
      data-count=${Math.min(cards.length, 6)}
      aria-labelledby=${this.labelledBy}
    >
      ${cards.map((card) => this.#card(card))}
    </div>`;
  }

  protected choiceCards(): Card[] {
    return this.choices().map(({ choiceId, wording, picture }) => ({
      name: choiceId,
      said: this.words.of(wording),
      sign: this.picture(picture),
    }));
  }

  #card({ name, said, sign }: Card): TemplateResult {
    return html`<div class="choice" ?data-speaking=${this.speaking === name}>
      ${inputCard({
        type: this.inputType,
        name,
        group: `round-${this.question.questionId}`,
        chosen: this.isChosen(name),
        chosenWord: this.words.t('kiosk.chosen'),
        said,
        sign,
        onChange: (input) => {
          this.choose(name, input);
          this.pressed(name, said);
        },
      })}
      ${this.listen(name, [said])}
    </div>`;
  }
}
