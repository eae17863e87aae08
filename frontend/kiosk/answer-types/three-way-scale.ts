import { html, nothing } from 'lit';
import { icon } from '../icons';
import type { Level } from '../pack/contract';
import type { Part } from './answer-element';
import { CardsElement, type Card } from './cards-element';

/** Good, in between, not good: equal in size, ink and colour, so that none of them looks like the right one. */
export class ThreeWayScale extends CardsElement {
  protected readonly inputType = 'radio';

  parts(): Part[] {
    return this.value?.kind === 'three-way-scale' ? [this.#card(this.value.level)] : [];
  }

  protected cards(): Card[] {
    return (this.order as Level[]).map((level) => this.#card(level));
  }

  #card(level: Level): Card {
    const type = this.question.answerType;
    const look = type.kind === 'three-way-scale' ? type.look : 'words';
    const shown = look === 'words' && this.big ? 'faces' : look;
    return {
      name: level,
      said: this.words.said(`kiosk.level.${level}`),
      sign: shown === 'words' ? nothing : html`${icon(`${shown}-${level}`)}`,
    };
  }

  protected isChosen(name: string): boolean {
    return this.value?.kind === 'three-way-scale' && this.value.level === name;
  }

  protected choose(name: string): void {
    this.give({ kind: 'three-way-scale', level: name as Level });
  }
}

customElements.define('kiosk-three-way-scale', ThreeWayScale);
