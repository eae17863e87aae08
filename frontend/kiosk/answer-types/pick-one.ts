import { AnswerElement, type Card } from './answer-element';

/** One of the choices. Choosing another one lets go of the first. */
export class PickOne extends AnswerElement {
  protected readonly inputType = 'radio';

  protected cards(): Card[] {
    return this.choiceCards();
  }

  protected isChosen(name: string): boolean {
    return this.value?.kind === 'pick-one' && this.value.choice === name;
  }

  protected choose(name: string): void {
    this.give({ kind: 'pick-one', choice: name });
  }
}

customElements.define('kiosk-pick-one', PickOne);
