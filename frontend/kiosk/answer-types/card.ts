import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons';
import type { Said } from '../words/words';

interface InputCard {
  type: 'radio' | 'checkbox';
  name: string;
  group: string;
  chosen: boolean;
  chosenWord: string;
  said: Said;
  sign: TemplateResult | typeof nothing;
  onChange: (input: HTMLInputElement) => void;
}

/** A card that can be chosen. The native input covers it whole, so that the whole card is the target. */
export function inputCard(card: InputCard): TemplateResult {
  const id = `card-${card.name}`;
  return html`<div class="card" ?data-chosen=${card.chosen}>
    <input
      type=${card.type}
      id=${id}
      name=${card.group}
      .checked=${card.chosen}
      @change=${(event: Event) => card.onChange(event.target as HTMLInputElement)}
    />
    ${card.sign === nothing ? nothing : html`<span class="sign">${card.sign}</span>`}
    <label for=${id} lang=${card.said.lang}>${card.said.text}</label>
    <span class="chosen-mark">${card.chosen ? html`${icon('tick')}<b>${card.chosenWord}</b>` : nothing}</span>
  </div>`;
}
