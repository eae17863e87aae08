import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, ShareMoney as Settings } from '../pack/contract';
import { money } from '../words/money';
import type { Said } from '../words/words';
import { GivingElement } from './giving-element';

/** Coins into purses. A purse with a price takes no more than its price. */
export class ShareMoney extends GivingElement {
  protected readonly signs = { given: 'coin', toGive: 'no-coin' } as const;
  protected readonly takeBack = 'kiosk.money.take-back';

  override hint(): Said {
    return this.words.said('kiosk.money.hint');
  }

  override missing(): Said {
    return this.words.said('kiosk.money.missing');
  }

  protected all(): number {
    return this.#settings.budget / this.#settings.coin;
  }

  protected givenTo(id: string): number {
    return this.#in(id) / this.#settings.coin;
  }

  protected amount(id: string): string {
    return money(this.#in(id), this.#settings.currency);
  }

  protected leftSaid(): Said {
    return this.words.said('kiosk.money.left', { money: money(this.#left(), this.#settings.currency) });
  }

  protected refusal({ choiceId }: Choice): Said | undefined {
    const cost = this.#settings.costs[choiceId];
    if (cost !== undefined && this.#in(choiceId) >= cost) return this.words.said('kiosk.money.full');
    return this.#left() > 0 ? undefined : this.words.said('kiosk.money.none-left');
  }

  protected change(id: string, by: 1 | -1): void {
    const amounts = { ...this.#amounts(), [id]: this.#in(id) + by * this.#settings.coin };
    if (amounts[id] === 0) delete amounts[id];
    this.give(Object.keys(amounts).length > 0 ? { kind: 'share-money', amounts } : null);
  }

  protected under({ choiceId }: Choice): TemplateResult | typeof nothing {
    const cost = this.#settings.costs[choiceId];
    if (cost === undefined) return nothing;
    const said = this.words.said('kiosk.money.costs', { money: money(cost, this.#settings.currency) });
    return html`<span class="cost" lang=${said.lang}>${said.text}</span>`;
  }

  #left(): number {
    return Object.values(this.#amounts()).reduce((left, amount) => left - amount, this.#settings.budget);
  }

  #in(id: string): number {
    return this.#amounts()[id] ?? 0;
  }

  #amounts(): Record<string, number> {
    return this.value?.kind === 'share-money' ? this.value.amounts : {};
  }

  get #settings(): Settings {
    const type = this.question.answerType;
    if (type.kind !== 'share-money') throw new Error(`Not a question about money: ${type.kind}`);
    return type;
  }
}

customElements.define('kiosk-share-money', ShareMoney);
