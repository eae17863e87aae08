import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Said } from '../words/words';
import { Screen } from './screen';

/** A tablet nobody has let in yet: its code, big, and the way to hear it. */
export class UnpairedScreen extends Screen {
  static override properties: PropertyDeclarations = { code: {}, why: {} };

  declare why: 'unpaired' | 'silent' | 'cannot-keep';
  /** Eight digits. */
  declare code: string | undefined;

  protected override render(): TemplateResult {
    const words = this.words;
    const code = this.why === 'unpaired' ? this.code : undefined;
    const groups = code?.match(/.{1,4}/g) ?? [];
    return html`<main class="calm">
      <h1 tabindex="-1">${words.t(`kiosk.${this.why}.title`)}</h1>
      ${code ? html`<p class="code">${groups.map((group) => html`<span>${group}</span> `)}</p>` : nothing}
      <p class="big">${words.t(`kiosk.${this.why}.what-to-do`)}</p>
      ${code && this.sound ? html`<div>${this.listen('code', this.#spoken(groups))} ${this.messageLine()}</div>` : nothing}
    </main>`;
  }

  /** Clips come with the pack, which is not here yet: the tablet's own voice says it, or we say that there is none. */
  #spoken(groups: string[]): Said[] {
    const { words } = this;
    const digits = groups.map((group) => ({ text: `${[...group].join(', ')}.`, lang: words.language }));
    return [words.said('kiosk.unpaired.title'), ...digits, words.said('kiosk.unpaired.what-to-do')];
  }
}

customElements.define('kiosk-unpaired', UnpairedScreen);
