import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { AnswerValue, Pictures, Question } from '../pack/contract';
import type { Said, Words } from '../words/words';
import { inputCard } from './card';

export interface Card {
  /** The choice's id or the level's name. */
  name: string;
  said: Said;
  sign: TemplateResult | typeof nothing;
}

/** What every answer type is given, and the cards it is made of. It fires `answer-given` and knows nothing else. */
export abstract class AnswerElement extends LitElement {
  static override properties = {
    question: { attribute: false },
    order: { attribute: false },
    value: { attribute: false },
    pictures: { attribute: false },
    words: { attribute: false },
    listen: { attribute: false },
    speaking: { attribute: false },
    labelledBy: { attribute: false },
  };

  declare question: Question;
  declare order: string[];
  declare value: AnswerValue | undefined;
  declare pictures: Pictures;
  declare words: Words;
  declare speaking: string | undefined;
  declare labelledBy: string;
  /** Makes the button that speaks a card; the screen owns the voice. */
  declare listen: (what: string, texts: Said[]) => TemplateResult;

  protected abstract readonly inputType: 'radio' | 'checkbox';
  protected abstract cards(): Card[];
  protected abstract isChosen(name: string): boolean;
  protected abstract choose(name: string, input: HTMLInputElement): void;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** `null` when nothing is chosen any more. */
  protected give(value: AnswerValue | null): void {
    this.dispatchEvent(new CustomEvent('answer-given', { detail: value, bubbles: true }));
  }

  protected override render(): TemplateResult {
    const cards = this.cards();
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
    const choices = this.question.choices ?? [];
    return this.order.flatMap((id) => {
      const choice = choices.find(({ choiceId }) => choiceId === id);
      if (!choice) return [];
      const picture = choice.picture ? this.pictures[choice.picture] : undefined;
      const sign = picture ? html`<img class="picture" src=${picture.src} alt="" />` : nothing;
      return [{ name: id, said: this.words.of(choice.wording), sign }];
    });
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
