import type { Said } from '../words/words';
import type { Part } from './answer-element';
import { CardsElement, type Card } from './cards-element';

/** Some of the choices, up to `most`. One too many is not taken; the screen says so and nothing is lost. */
export class PickSeveral extends CardsElement {
  protected readonly inputType = 'checkbox';

  parts(): Part[] {
    return this.#chosen().map((id) => this.partOf(id));
  }

  override hint(): Said {
    return this.#counted('hint');
  }

  override missing(): Said {
    return this.#counted('missing');
  }

  protected cards(): Card[] {
    return this.choiceCards();
  }

  protected isChosen(name: string): boolean {
    return this.#chosen().includes(name);
  }

  protected choose(name: string, input: HTMLInputElement): void {
    const before = this.#chosen();
    if (!input.checked) {
      const left = before.filter((other) => other !== name);
      this.give(left.length > 0 ? { kind: 'pick-several', choices: left } : null);
      return;
    }
    if (before.length >= this.#most()) {
      input.checked = false;
      this.say(this.#counted('too-many'));
      return;
    }
    this.give({ kind: 'pick-several', choices: [...before, name] });
  }

  #chosen(): string[] {
    return this.value?.kind === 'pick-several' ? this.value.choices : [];
  }

  #counted(what: 'hint' | 'missing' | 'too-many'): Said {
    return { text: this.words.count(`kiosk.ask.${what}.several`, this.#most()), lang: this.words.language };
  }

  #most(): number {
    return this.question.answerType.kind === 'pick-several' ? this.question.answerType.most : 1;
  }
}

customElements.define('kiosk-pick-several', PickSeveral);
