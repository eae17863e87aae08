import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Screen } from './screen';

/** A tablet nobody has let in yet: its code, big, and nothing else. */
export class UnpairedScreen extends Screen {
  static override properties: PropertyDeclarations = { code: {}, why: {} };

  declare why: 'unpaired' | 'silent' | 'cannot-keep';
  /** Eight digits. */
  declare code: string | undefined;

  protected override render(): TemplateResult {
    const words = this.words;
    const groups = this.code?.match(/.{1,4}/g) ?? [];
    return html`<main class="calm">
      <h1 tabindex="-1">${words.t(`kiosk.${this.why}.title`)}</h1>
      ${
        this.code && this.why === 'unpaired'
          ? html`<p class="code">${groups.map((group) => html`<span>${group}</span> `)}</p>`
          : nothing
      }
      <p class="big">${words.t(`kiosk.${this.why}.what-to-do`)}</p>
    </main>`;
  }
}

customElements.define('kiosk-unpaired', UnpairedScreen);
