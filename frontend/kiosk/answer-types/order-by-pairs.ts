import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icons';
import type { OrderedByPairs, Pair } from '../pack/contract';
import { movedUp, pairSort } from '../turn/pair-sort';
import type { Said } from '../words/words';
import type { Part } from './answer-element';
import { CardsElement, type Card } from './cards-element';

const same = 'the-same';

/** This or that, two at a time, until all stand in an order; then the order, which can be changed. */
export class OrderByPairs extends CardsElement {
  static override properties: PropertyDeclarations = { at: { state: true } };

  protected readonly inputType = 'radio';
  /** Which pair is asked about; behind the last one stands the order. */
  declare private at: number | undefined;

  parts(): Part[] {
    const { order } = this.#given;
    if (order.length === 0) return this.#given.pairs.flatMap(({ better }) => (better ? [this.partOf(better)] : []));
    return order.flatMap((group, place) =>
      group.map((id, i) => ({ ...this.partOf(id), ...(i === 0 ? { lead: this.#number(place) } : {}) })),
    );
  }

  override hint(): Said {
    return this.words.said(this.#pair ? 'kiosk.order.hint' : 'kiosk.order.look');
  }

  override spoken(): Said[] {
    const said = this.#pair ? this.cards().map((card) => card.said) : this.parts().map((part) => part.said);
    return [this.hint(), ...said];
  }

  override forward(): boolean {
    if (!this.#pair) return false;
    if (this.#given.pairs[this.#at]) this.#goTo(this.#at + 1);
    else this.say(this.missing());
    return true;
  }

  override backward(): boolean {
    if (this.#at === 0) return false;
    this.#goTo(this.#at - 1);
    return true;
  }

  protected cards(): Card[] {
    const all = this.choiceCards();
    const cards = (this.#pair ?? []).map((id) => all.find(({ name }) => name === id)!);
    return [...cards, { name: same, said: this.words.said('kiosk.order.same'), sign: html`${icon(same)}` }];
  }

  protected isChosen(name: string): boolean {
    const asked = this.#given.pairs[this.#at];
    return asked !== undefined && (asked.better ?? same) === name;
  }

  protected choose(name: string): void {
    const [left, right] = this.#pair!;
    const pairs: Pair[] = [
      ...this.#given.pairs.slice(0, this.#at),
      { left, right, ...(name === same ? {} : { better: name }) },
    ];
    const step = pairSort(this.#things(), pairs);
    this.give({ kind: 'order-by-pairs', order: 'order' in step ? step.order : [], pairs });
  }

  protected override render(): TemplateResult {
    return this.#pair ? html`${keyed(this.#at, this.cardsOf(this.cards()))}` : this.#order();
  }

  #order(): TemplateResult {
    const { order } = this.#given;
    return html`<ol class="in-order" tabindex="-1" data-count=${this.#things().length}>
      ${repeat(
        order.flatMap((group, place) => group.map((id) => ({ id, place, first: place === 0 && group.length === 1 }))),
        ({ id }) => id,
        ({ id, place, first }) => this.#inOrder(id, place, first),
      )}
    </ol>`;
  }

  #inOrder(id: string, place: number, first: boolean): TemplateResult {
    const { said, sign } = this.partOf(id);
    const earlier = this.words.t('kiosk.order.earlier');
    return html`<li>
      <div class="card plain">
        <b class="number">${place + 1}</b><span class="sign">${sign}</span>
        <span class="card-words" lang=${said.lang}>${said.text}</span>
      </div>
      <button
        type="button"
        class="move-up"
        id="up-${id}"
        ?data-first=${first}
        aria-label="${earlier}: ${said.text}"
        @click=${() => this.#moveUp(id)}
      >
        ${icon('up')}<span>${earlier}</span>
      </button>
    </li>`;
  }

  // The focus goes with what is moved, until it stands first.
  #moveUp(id: string): void {
    const order = movedUp(this.#given.order, id);
    this.give({ ...this.#given, order });
    this.focusOn(order[0]!.length === 1 && order[0]![0] === id ? '.in-order' : `[id="up-${id}"]`);
  }

  #goTo(at: number): void {
    this.at = at;
    this.say(undefined);
    this.focusOn('.cards input, .in-order');
  }

  get #pair(): [string, string] | undefined {
    const step = pairSort(this.#things(), this.#given.pairs.slice(0, this.#at));
    return 'ask' in step ? step.ask : undefined;
  }

  // Whoever comes back goes on with the pair that was not asked yet.
  get #at(): number {
    return (this.at ??= this.#given.pairs.length);
  }

  get #given(): OrderedByPairs {
    return this.value?.kind === 'order-by-pairs' ? this.value : { kind: 'order-by-pairs', order: [], pairs: [] };
  }

  #things(): string[] {
    return this.choices().map(({ choiceId }) => choiceId);
  }

  #number(place: number): Said {
    return { text: String(place + 1), lang: this.words.language };
  }
}

customElements.define('kiosk-order-by-pairs', OrderByPairs);
