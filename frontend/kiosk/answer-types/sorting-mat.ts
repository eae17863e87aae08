import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { icon, type IconName } from '../icons';
import type { Choice, Place, SortedMat } from '../pack/contract';
import type { Said } from '../words/words';
import { AnswerElement, type Part } from './answer-element';
import { inputCard } from './card';

const signs: Record<Place, IconName> = {
  like: 'thumbs-good',
  'not-sure': 'thumbs-in-between',
  'do-not-like': 'thumbs-not-good',
};

/** One picture at a time into like, not sure, do not like; then the whole mat, where each can be changed. */
export class SortingMat extends AnswerElement {
  static override properties: PropertyDeclarations = { at: { state: true } };

  /** The picture that is asked about; behind the last one stands the whole mat. */
  declare private at: number | undefined;
  #backToMat = false;

  parts(): Part[] {
    return this.#places().flatMap((place) =>
      this.#in(place).map((id, i) => ({ ...this.partOf(id), ...(i === 0 ? { lead: this.#said(place) } : {}) })),
    );
  }

  override hint(): Said {
    return this.words.said(this.#choice ? 'kiosk.sort.hint' : 'kiosk.sort.look');
  }

  override spoken(): Said[] {
    if (this.#choice) return [this.hint(), this.words.of(this.#choice.wording)];
    return [this.hint(), ...this.parts().flatMap(({ lead, said }) => (lead ? [lead, said] : [said]))];
  }

  override left(): TemplateResult | typeof nothing {
    if (!this.#choice) return nothing;
    return html`<p>${this.words.t('kiosk.sort.where', { n: this.#at + 1, of: this.choices().length })}</p>`;
  }

  override forward(): boolean {
    const choice = this.#choice;
    if (!choice) return false;
    if (this.#placeOf(choice.choiceId)) this.#goTo(this.#backToMat ? this.choices().length : this.#at + 1);
    else this.say(this.missing());
    return true;
  }

  override backward(): boolean {
    if (this.#at === 0 && !this.#backToMat) return false;
    this.#goTo(this.#backToMat ? this.choices().length : this.#at - 1);
    return true;
  }

  protected override render(): TemplateResult {
    const choice = this.#choice;
    return choice ? html`${keyed(choice.choiceId, this.#asking(choice))}` : this.#mat();
  }

  #asking(choice: Choice): TemplateResult {
    const said = this.words.of(choice.wording);
    const chosen = this.#placeOf(choice.choiceId);
    return html`<div class="sorting">
      <div class="choice" ?data-speaking=${this.speaking === choice.choiceId}>
        <div class="card plain">
          <span class="sign">${this.picture(choice.picture)}</span>
          <h2 class="card-words" id="sorted" tabindex="-1" lang=${said.lang}>${said.text}</h2>
          <span class="chosen-mark"></span>
        </div>
        ${this.listen(choice.choiceId, [said])}
      </div>
      <div class="cards" role="radiogroup" data-count="3" aria-labelledby="sorted">
        ${this.#places().map(
          (place) =>
            html`<div class="choice" ?data-speaking=${this.speaking === place}>
              ${inputCard({
                type: 'radio',
                name: place,
                group: `sort-${choice.choiceId}`,
                chosen: chosen === place,
                chosenWord: this.words.t('kiosk.chosen'),
                said: this.#said(place),
                sign: html`${icon(signs[place])}`,
                onChange: () => {
                  this.#put(choice.choiceId, place);
                  this.pressed(place, this.#said(place));
                },
              })}
              ${this.listen(place, [this.#said(place)])}
            </div>`,
        )}
      </div>
    </div>`;
  }

  #mat(): TemplateResult {
    return html`<div class="mat" tabindex="-1">
      ${this.#places().map((place) => {
        const said = this.#said(place);
        return html`<section aria-labelledby="place-${place}">
          <h2 id="place-${place}" lang=${said.lang}>${icon(signs[place])}<span>${said.text}</span></h2>
          <div class="on-mat">${this.#in(place).map((id) => this.#onMat(id))}</div>
        </section>`;
      })}
    </div>`;
  }

  #onMat(id: string): TemplateResult {
    const { said, sign } = this.partOf(id);
    const change = () => {
      this.#goTo(this.choices().findIndex(({ choiceId }) => choiceId === id));
      this.#backToMat = true;
    };
    return html`<button type="button" class="small-card" @click=${change}>
      ${sign}<span lang=${said.lang}>${said.text}</span>
    </button>`;
  }

  #put(id: string, place: Place): void {
    const mat: SortedMat = { kind: 'sorting-mat', like: [], 'not-sure': [], 'do-not-like': [] };
    for (const each of this.#places()) mat[each] = this.#in(each).filter((other) => other !== id);
    mat[place].push(id);
    this.give(mat);
  }

  #goTo(at: number): void {
    this.#backToMat = false;
    this.at = at;
    this.say(undefined);
    this.focusOn('#sorted, .mat');
  }

  // Whoever comes back goes on where something is still to be put.
  get #at(): number {
    const choices = this.choices();
    if (this.at === undefined) {
      const open = choices.findIndex(({ choiceId }) => !this.#placeOf(choiceId));
      this.at = open < 0 ? choices.length : open;
    }
    return this.at;
  }

  get #choice(): Choice | undefined {
    return this.choices()[this.#at];
  }

  #places(): Place[] {
    return this.order.filter((name): name is Place => name in signs);
  }

  #in(place: Place): string[] {
    return this.value?.kind === 'sorting-mat' ? this.value[place] : [];
  }

  #placeOf(id: string): Place | undefined {
    return this.#places().find((place) => this.#in(place).includes(id));
  }

  #said(place: Place): Said {
    return this.words.said(`kiosk.sort.${place}`);
  }
}

customElements.define('kiosk-sorting-mat', SortingMat);
