import { AnswerElement, type Card } from './answer-element';

/** Some of the choices, up to `most`. One too many is not taken; the screen says so and nothing is lost. */
export class PickSeveral extends AnswerElement {
  protected readonly inputType = 'checkbox';

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
      this.dispatchEvent(new CustomEvent('too-many', { bubbles: true }));
      return;
    }
    this.give({ kind: 'pick-several', choices: [...before, name] });
  }

  #chosen(): string[] {
    return this.value?.kind === 'pick-several' ? this.value.choices : [];
  }

  #most(): number {
    return this.question.answerType.kind === 'pick-several' ? this.question.answerType.most : 1;
  }
}

customElements.define('kiosk-pick-several', PickSeveral);
