import { html, type TemplateResult } from 'lit';
import type { nothing } from 'lit';
import type { Said } from '../words/words';
import { AnswerElement } from './answer-element';
import { inputCard } from './card';

export interface Card {
  /** The choice's id or the level's name. */
  name: string;
  said: Said;
  sign: TemplateResult | typeof nothing;
}

/** An answer that is made by choosing cards, all of them on the screen at once. */
export abstract class CardsElement extends AnswerElement {
  protected abstract readonly inputType: 'radio' | 'checkbox';
  protected abstract cards(): Card[];
  protected abstract isChosen(name: string): boolean;
  protected abstract choose(name: string, input: HTMLInputElement): void;

  protected override render(): TemplateResult {
    return this.cardsOf(this.cards());
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
        onChange: (input) => this.choose(name, input),
      })}
      ${this.listen(name, [said])}
    </div>`;
  }
}
