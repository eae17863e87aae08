import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../icons';
import type { Level } from '../pack/contract';
import type { Said, Words } from '../words/words';

const levels = ['good', 'in-between', 'not-good'] as const;
const untilTheNextPerson = 4_000;

/** How tonight was, in one tap on the way out: three faces of the same ink. Whoever walks on has said nothing, and that is fine. */
export class AtTheDoor extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    listening: { attribute: false },
    kept: { state: true },
  };

  declare words: Words;
  /** The button by which all of it is heard. */
  declare listening: TemplateResult;
  declare protected kept: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.kept = false;
  }

  protected override render(): TemplateResult {
    const title = this.words.said('kiosk.door.title');
    const kept = this.words.said('kiosk.door.kept');
    return html`<section class="at-the-door" aria-labelledby="at-the-door">
      <h2 id="at-the-door" lang=${title.lang}>${title.text}</h2>
      ${this.listening}
      <div class="faces">${levels.map((level) => this.#face(level))}</div>
      <p role="status" lang=${kept.lang}>${this.kept ? kept.text : ''}</p>
    </section>`;
  }

  #face(level: Level): TemplateResult {
    const said = this.words.said(`kiosk.level.${level}`);
    return html`<button type="button" lang=${said.lang} @click=${() => this.#say(level)}>
      ${icon(`faces-${level}`)}<span>${said.text}</span>
    </button>`;
  }

  // The faces stay as they are: the next person does not see what this one said, and a second press says nothing.
  #say(level: Level): void {
    if (this.kept) return;
    this.kept = true;
    this.dispatchEvent(new CustomEvent('how-it-was', { detail: level, bubbles: true }));
    this.#timer = setTimeout(() => (this.kept = false), untilTheNextPerson);
  }
}

/** What is heard of it, in its order. */
export function spokenAtTheDoor(words: Words): Said[] {
  return [words.said('kiosk.door.title'), ...levels.map((level) => words.said(`kiosk.level.${level}`))];
}

customElements.define('kiosk-at-the-door', AtTheDoor);
