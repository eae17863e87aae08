import { nothing } from 'lit';
import type { Said } from '../words/words';
import { GivingElement } from './giving-element';

/** Some dots for the choices: all on one, or spread. */
export class Dots extends GivingElement {
  protected readonly signs = { given: 'dot', toGive: 'no-dot' } as const;
  protected readonly takeBack = 'kiosk.dots.take-back';

  override hint(): Said {
    return this.words.said('kiosk.dots.hint');
  }

  override missing(): Said {
    return this.words.said('kiosk.dots.missing');
  }

  protected all(): number {
    return this.question.answerType.kind === 'dots' ? this.question.answerType.dots : 0;
  }

  protected givenTo(id: string): number {
    return this.#on().filter((other) => other === id).length;
  }

  protected amount(id: string): string {
    return String(this.givenTo(id));
  }

  protected leftSaid(): Said {
    return this.words.said('kiosk.dots.left', { n: this.all() - this.#on().length });
  }

  protected refusal(): Said | undefined {
    return this.#on().length < this.all() ? undefined : this.words.said('kiosk.dots.none-left');
  }

  protected change(id: string, by: 1 | -1): void {
    const on = [...this.#on()];
    if (by === 1) on.push(id);
    else on.splice(on.indexOf(id), 1);
    this.give(on.length > 0 ? { kind: 'dots', on } : null);
  }

  protected under(): typeof nothing {
    return nothing;
  }

  #on(): string[] {
    return this.value?.kind === 'dots' ? this.value.on : [];
  }
}

customElements.define('kiosk-dots', Dots);
