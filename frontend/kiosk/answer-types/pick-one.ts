import type { Part } from './answer-element';
import { CardsElement, type Card } from './cards-element';

/** One of the choices. Choosing another one lets go of the first. */
export class PickOne extends CardsElement {
  protected readonly inputType = 'radio';

  parts(): Part[] {
    return this.value?.kind === 'pick-one' ? [this.partOf(this.value.choice)] : [];
  }

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
