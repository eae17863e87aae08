import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../icons';
import type { Choice } from '../pack/contract';
import type { Said } from '../words/words';
import { AnswerElement, type Part } from './answer-element';
import { Pages } from './pages';

/** An answer that is made by giving things away: press a card to give one, press what lies under it to take one back. */
export abstract class GivingElement extends AnswerElement {
  readonly #pages = new Pages(this);
  /** The drawing of one thing given, and of one still to give. */
  protected abstract readonly signs: { given: IconName; toGive: IconName };
  /** The key that says how one is taken back. */
  protected abstract readonly takeBack: string;
  /** How many there are to give. */
  protected abstract all(): number;
  protected abstract givenTo(id: string): number;
  /** How much lies there, in figures. */
  protected abstract amount(id: string): string;
  /** What is left, in words. */
  protected abstract leftSaid(): Said;
  /** Why one more cannot be given to this choice; nothing when it can. */
  protected abstract refusal(choice: Choice): Said | undefined;
  protected abstract change(id: string, by: 1 | -1): void;
  protected abstract under(choice: Choice): TemplateResult | typeof nothing;

  parts(): Part[] {
    return this.choices()
      .filter(({ choiceId }) => this.givenTo(choiceId) > 0)
      .map(({ choiceId }) => ({
        ...this.partOf(choiceId),
        note: { text: this.amount(choiceId), lang: this.words.language },
      }));
  }

  override spoken(): Said[] {
    return [this.hint(), this.leftSaid()];
  }

  override left(): TemplateResult {
    const said = this.leftSaid();
    const { given, toGive } = this.signs;
    const left = this.all() - this.#given();
    return html`<p class="left" role="status" lang=${said.lang}>
      ${said.text}
      <span class="units" aria-hidden="true">${this.#signs(given, left)}${this.#signs(toGive, this.#given())}</span>
    </p>`;
  }

  protected override render(): TemplateResult {
    const { shown, others } = this.#pages.of(this.choices(), Infinity, ({ choiceId }) => this.givenTo(choiceId) > 0);
    this.toggleAttribute('data-paged', others);
    return html`<div class="cards giving" role="group" data-count=${shown.length} aria-labelledby=${this.labelledBy}>
        ${shown.map((choice) => this.#choice(choice))}
      </div>
      ${others ? this.#pages.more(this.words) : nothing}`;
  }

  #choice(choice: Choice): TemplateResult {
    const { choiceId } = choice;
    const { said, sign } = this.partOf(choiceId);
    const given = this.givenTo(choiceId);
    return html`<div class="choice" ?data-speaking=${this.speaking === choiceId}>
      <button type="button" class="card" id="card-${choiceId}" @click=${() => this.#giveOne(choice)}>
        <span class="sign">${sign}</span>
        <span class="card-words" lang=${said.lang}>${said.text}</span>
        ${this.under(choice)}
      </button>
      <div class="beside">
        <button
          type="button"
          class="tray"
          ?data-given=${given > 0}
          aria-label="${this.amount(choiceId)} ${this.words.t(this.takeBack)}: ${said.text}"
          @click=${() => this.#takeOne(choiceId)}
        >
          <b>${this.amount(choiceId)}</b>
          <span class="units">${this.#signs(this.signs.given, given)}</span>
          <span class="take-back">${this.words.t(this.takeBack)}</span>
        </button>
        ${this.listen(choiceId, [said])}
      </div>
    </div>`;
  }

  #giveOne(choice: Choice): void {
    const refused = this.refusal(choice);
    if (refused) this.say(refused);
    else {
      this.change(choice.choiceId, 1);
      this.pressed(choice.choiceId, this.words.of(choice.wording));
    }
  }

  #takeOne(id: string): void {
    if (this.givenTo(id) > 0) this.change(id, -1);
    else this.say(this.hint());
  }

  #given(): number {
    return this.choices().reduce((sum, { choiceId }) => sum + this.givenTo(choiceId), 0);
  }

  #signs(name: IconName, times: number): TemplateResult[] {
    return Array.from({ length: times }, () => html`${icon(name)}`);
  }
}
