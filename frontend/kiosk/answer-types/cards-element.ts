import { html, type nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../icons';
import type { Said } from '../words/words';
import { AnswerElement } from './answer-element';
import { inputCard } from './card';

export interface Card {
  /** The choice's id or the level's name. */
  name: string;
  said: Said;
  sign: TemplateResult | typeof nothing;
}

/** As many cards as one screen of big pictures holds. */
const mostBig = 3;

/** An answer that is made by choosing cards: all of them on the screen at once, or with big pictures a few. */
export abstract class CardsElement extends AnswerElement {
  static override properties: PropertyDeclarations = { page: { state: true } };

  declare private page: number | undefined;
  protected abstract readonly inputType: 'radio' | 'checkbox';
  protected abstract cards(): Card[];
  protected abstract isChosen(name: string): boolean;
  protected abstract choose(name: string, input: HTMLInputElement): void;

  protected override render(): TemplateResult {
    const cards = this.cards();
    const pages = this.big ? Math.ceil(cards.length / mostBig) : 1;
    this.toggleAttribute('data-paged', this.big);
    if (pages <= 1) return this.cardsOf(cards);
    const each = Math.ceil(cards.length / pages);
    const chosen = cards.findIndex(({ name }) => this.isChosen(name));
    const page = (this.page ?? Math.floor(Math.max(0, chosen) / each)) % pages;
    return html`${this.cardsOf(cards.slice(page * each, (page + 1) * each))}
      <button type="button" class="more-answers" @click=${() => (this.page = page + 1)}>
        ${icon('more-answers')}<span>${this.words.t('kiosk.ask.more')}</span>
      </button>`;
  }

  protected cardsOf(cards: Card[]): TemplateResult {
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
