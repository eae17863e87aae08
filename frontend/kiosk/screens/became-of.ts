import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../icons';
import type { Action, Decision } from '../pack/contract';
import { ownName } from '../words/word-files';
import type { Said } from '../words/words';
import { Screen } from './screen';

/** What we decided, who does it, and where it stands: in words and in a shape. */
export class BecameOfScreen extends Screen {
  static override properties: PropertyDeclarations = { decisions: { attribute: false } };

  declare decisions: Decision[];
  #playing: HTMLAudioElement | undefined;
  /** What the touch that came last has ended. */
  #ended: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const touch of ['pointerdown', 'keydown']) document.addEventListener(touch, this.#quiet, true);
  }

  protected override render(): TemplateResult {
    const empty = this.words.said('kiosk.became-of.empty');
    return this.frame(
      this.heading(this.words.said('kiosk.became-of.title'), ...(this.decisions.length === 0 ? [empty] : [])),
      this.decisions.length === 0
        ? html`<div class="page">
            ${icon('became-of')}
            <p class="big" lang=${empty.lang}>${empty.text}</p>
          </div>`
        : html`<div class="decisions">${this.decisions.map((decision) => this.#decision(decision))}</div>`,
      this.bar({ back: true }),
    );
  }

  #decision(decision: Decision): TemplateResult {
    const { decisionId: id } = decision;
    const wording = this.words.of(decision.wording);
    const on = decision.openAgain
      ? this.words.said('kiosk.became-of.open-again')
      : this.words.said('kiosk.became-of.decided-on', { date: this.words.date(decision.decidedOn) });
    const onlyIn = this.#onlyIn(wording);
    const label = this.words.said('kiosk.became-of.worked');
    const worked = decision.worked && this.words.of(decision.worked);
    return html`<article class="decision" aria-labelledby="decision-${id}">
      <div class="row decided" ?data-speaking=${this.isSpoken(id)}>
        ${this.picture(decision.picture)}
        <div>
          ${onlyIn ? html`<p lang=${onlyIn.lang}>${onlyIn.text}</p>` : nothing}
          <h2 id="decision-${id}" lang=${wording.lang}>${wording.text}</h2>
          <p lang=${on.lang}>${on.text}</p>
          ${
            worked
              ? html`<p><b lang=${label.lang}>${label.text}</b> <span lang=${worked.lang}>${worked.text}</span></p>`
              : nothing
          }
        </div>
        ${this.listen(id, [
          ...(onlyIn ? [onlyIn] : []),
          wording,
          ...(decision.openAgain ? [on] : []),
          ...(worked ? [label, worked] : []),
        ])}
      </div>
      ${decision.actions.map((action) => this.#action(action))}
    </article>`;
  }

  /** Said before what was decided in another language, so that it is not mixed in without a word. */
  #onlyIn(wording: Said): Said | undefined {
    if (wording.lang === this.words.language) return undefined;
    return this.words.said('kiosk.became-of.only-in', { language: ownName(wording.lang) });
  }

  /** To see and to hear, each as large as the other. */
  #made(action: Action): TemplateResult | typeof nothing {
    const made = action.made ?? [];
    if (made.length === 0) return nothing;
    return html`<div class="finished">
      ${made.map(({ src, kind }) =>
        kind === 'photo'
          ? html`<img src=${src} alt=${this.words.t('kiosk.became-of.photo')} />`
          : html`<button type="button" @click=${() => this.#hear(src)}>
              ${icon('play')}<span>${this.words.t('kiosk.became-of.hear')}</span>
            </button>`,
      )}
    </div>`;
  }

  // A second press ends it.
  #hear(src: string): void {
    this.sound.stop();
    const again = this.#ended?.endsWith(src);
    this.#ended = undefined;
    if (again) return;
    this.#playing = new Audio(src);
    void this.#playing.play().catch(() => undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const touch of ['pointerdown', 'keydown']) document.removeEventListener(touch, this.#quiet, true);
    this.#playing?.pause();
  }

  readonly #quiet = (): void => {
    this.#ended = this.#playing?.paused === false ? this.#playing.src : undefined;
    this.#playing?.pause();
  };

  #action(action: Action): TemplateResult {
    const id = action.actionId;
    const wording = this.words.of(action.wording);
    const state = this.words.said(`kiosk.action.${action.state}`);
    const because = this.words.of(action.because);
    const who = this.words.said('kiosk.action.who', { who: action.who });
    const by = this.words.said('kiosk.action.by', { date: this.words.date(action.by) });
    const line = (said: Said) => html`<p lang=${said.lang}>${said.text}</p>`;
    return html`<div class="row action" data-state=${action.state} ?data-speaking=${this.isSpoken(id)}>
      <p class="state" lang=${state.lang}>${icon(action.state)}<b>${state.text}</b></p>
      <div>
        <h3 lang=${wording.lang}>${wording.text}</h3>
        ${action.who ? line(who) : nothing} ${action.by && action.state === 'doing' ? line(by) : nothing}
        ${because.text ? line(because) : nothing} ${this.#made(action)}
      </div>
      ${this.listen(id, [wording, state, because])}
    </div>`;
  }
}

customElements.define('kiosk-became-of', BecameOfScreen);
