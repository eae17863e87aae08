import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../icons';
import type { MadePiece } from '../bring/made';
import { matching } from '../pack/find-pictures';
import type { Pictures } from '../pack/contract';
import type { Said, Words } from '../words/words';
import { inputCard } from './card';

/** An idea as far as it is written. */
export interface IdeaDraft {
  text: string;
  chosen: string[];
}

const mostPictures = 3;
const aScreenful = 12;

/**
 * Where an idea of one's own is put together: words, pictures that are searched for, and what was made for it. It fires
 * `idea-draft`, and `idea-says` with what there is to say.
 */
export class OwnIdea extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    pictures: { attribute: false },
    offered: { attribute: false },
    text: {},
    chosen: { attribute: false },
    pieces: { attribute: false },
    trouble: { attribute: false },
    speaking: {},
    listen: { attribute: false },
    search: { state: true },
    shown: { state: true },
  };

  declare words: Words;
  declare pictures: Pictures;
  declare offered: string[];
  declare text: string;
  declare chosen: string[];
  /** What was made for it; missing where nothing can be made. */
  declare pieces: MadePiece[] | undefined;
  declare trouble: Set<string> | undefined;
  declare speaking: string | undefined;
  declare listen: (what: string, texts: Said[]) => TemplateResult;
  declare private search: string;
  declare private shown: number;

  constructor() {
    super();
    this.search = '';
    this.shown = aScreenful;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Fetched only now: the first page does not wait for it, and the service worker has it for offline.
    if (this.pieces) void import('../bring').catch(() => undefined);
  }

  protected override render(): TemplateResult {
    return html`<div class="idea own-idea">
      <div class="own-words">
        <label for="idea-words">${this.words.t('kiosk.idea.words')}</label>
        <textarea
          id="idea-words"
          rows="2"
          maxlength="500"
          autocomplete="off"
          .value=${this.text}
          @input=${(event: Event) => this.#draft({ text: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
        ${this.#made()}
      </div>
      <div class="own-pictures">
        <label for="idea-search">${this.words.t('kiosk.idea.find')}</label>
        <input
          id="idea-search"
          type="text"
          autocomplete="off"
          .value=${this.search}
          @input=${(event: Event) => {
            this.search = (event.target as HTMLInputElement).value;
            this.shown = aScreenful;
          }}
        />
        ${this.#cards()}
      </div>
    </div>`;
  }

  #made(): TemplateResult | typeof nothing {
    if (!this.pieces) return nothing;
    return html`<kiosk-made
      .words=${this.words}
      .pieces=${this.pieces}
      .trouble=${this.trouble}
      @too-many-pieces=${() => this.#say('kiosk.bring.too-many')}
    ></kiosk-made>`;
  }

  #cards(): TemplateResult {
    const found = matching(this.search, this.offered, this.pictures);
    // What is chosen stays in sight also when the search does not find it.
    const hidden = this.chosen.filter((name) => !found.slice(0, this.shown).includes(name));
    const all = [...hidden, ...found.filter((name) => !hidden.includes(name))].slice(0, this.shown + hidden.length);
    return html`<div class="cards pictures" role="group" aria-label=${this.words.t('kiosk.idea.pictures')}>
        ${all.map((name) => this.#card(name))}
      </div>
      <p role="status">${found.length === 0 ? this.words.t('kiosk.idea.none-found') : nothing}</p>
      ${
        found.length > this.shown
          ? html`<button type="button" class="more" @click=${() => (this.shown += aScreenful)}>
              ${icon('idea')}<span>${this.words.t('kiosk.idea.more')}</span>
            </button>`
          : nothing
      }`;
  }

  #card(name: string): TemplateResult {
    const picture = this.pictures[name];
    const said = this.words.of(picture?.words);
    return html`<div class="choice" ?data-speaking=${this.speaking === name}>
      ${inputCard({
        type: 'checkbox',
        name: name.replace(/\W/g, '-'),
        group: 'idea-pictures',
        chosen: this.chosen.includes(name),
        chosenWord: this.words.t('kiosk.chosen'),
        said,
        sign: picture ? html`<img class="picture" src=${picture.src} alt="" />` : nothing,
        onChange: (input) => this.#choose(name, input),
      })}
      ${this.listen(name, [said])}
    </div>`;
  }

  #choose(name: string, input: HTMLInputElement): void {
    if (!input.checked) return this.#draft({ chosen: this.chosen.filter((other) => other !== name) });
    if (this.chosen.length < mostPictures) return this.#draft({ chosen: [...this.chosen, name] });
    input.checked = false;
    this.#say('kiosk.idea.too-many');
  }

  #draft(change: Partial<IdeaDraft>): void {
    const detail: IdeaDraft = { text: this.text, chosen: this.chosen, ...change };
    this.dispatchEvent(new CustomEvent('idea-draft', { detail }));
  }

  #say(key: string): void {
    this.dispatchEvent(new CustomEvent('idea-says', { detail: this.words.said(key) }));
  }
}

customElements.define('kiosk-own-idea', OwnIdea);
