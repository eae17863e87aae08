import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../icons';
import { matching } from '../pack/find-pictures';
import type { Said } from '../words/words';
import { AnswerElement, type Part } from './answer-element';
import { inputCard } from './card';

const mostPictures = 3;
const aScreenful = 12;

/** An answer of one's own: in words, in pictures, or both. */
export class OpenIdea extends AnswerElement {
  static override properties: PropertyDeclarations = { search: { state: true }, shown: { state: true } };

  declare private search: string;
  declare private shown: number;

  constructor() {
    super();
    this.search = '';
    this.shown = aScreenful;
  }

  parts(): Part[] {
    const { words, pictures, language } = this.#given;
    const said = words ? [{ said: { text: words, lang: language } }] : [];
    return [...said, ...pictures.map((name) => ({ said: this.#said(name), sign: this.picture(name) }))];
  }

  override hint(): Said {
    return this.words.said('kiosk.own-idea.hint');
  }

  override missing(): Said {
    return this.words.said('kiosk.own-idea.missing');
  }

  protected override render(): TemplateResult {
    const words = this.words;
    return html`<div class="idea own-idea">
      <div class="own-words">
        <label for="idea-words">${words.t('kiosk.idea.words')}</label>
        <textarea
          id="idea-words"
          rows="2"
          maxlength="500"
          autocomplete="off"
          .value=${this.#given.words}
          @input=${(event: Event) => this.#change({ words: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
        <label for="idea-search">${words.t('kiosk.idea.find')}</label>
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
      </div>
      ${this.#pictures()}
    </div>`;
  }

  #pictures(): TemplateResult {
    const { pictures } = this.#given;
    const found = matching(this.search, this.ideaPictures ?? [], this.pictures);
    // What is chosen stays in sight also when the search does not find it.
    const hidden = pictures.filter((name) => !found.slice(0, this.shown).includes(name));
    const all = [...hidden, ...found.filter((name) => !hidden.includes(name))].slice(0, this.shown + hidden.length);
    return html`<div class="own-pictures">
      <div class="cards pictures" role="group" aria-label=${this.words.t('kiosk.idea.pictures')}>
        ${all.map((name) => this.#pictureCard(name))}
      </div>
      <p role="status">${found.length === 0 ? this.words.t('kiosk.idea.none-found') : nothing}</p>
      ${
        found.length > this.shown
          ? html`<button type="button" class="more" @click=${() => (this.shown += aScreenful)}>
              ${icon('idea')}<span>${this.words.t('kiosk.idea.more')}</span>
            </button>`
          : nothing
      }
    </div>`;
  }

  #pictureCard(name: string): TemplateResult {
    const said = this.#said(name);
    return html`<div class="choice" ?data-speaking=${this.speaking === name}>
      ${inputCard({
        type: 'checkbox',
        name: name.replace(/\W/g, '-'),
        group: 'own-pictures',
        chosen: this.#given.pictures.includes(name),
        chosenWord: this.words.t('kiosk.chosen'),
        said,
        sign: this.picture(name),
        onChange: (input) => this.#choose(name, input),
      })}
      ${this.listen(name, [said])}
    </div>`;
  }

  #choose(name: string, input: HTMLInputElement): void {
    const { pictures } = this.#given;
    if (!input.checked) return this.#change({ pictures: pictures.filter((other) => other !== name) });
    if (pictures.length < mostPictures) return this.#change({ pictures: [...pictures, name] });
    input.checked = false;
    this.say(this.words.said('kiosk.idea.too-many'));
  }

  #change(change: { words?: string; pictures?: string[] }): void {
    const idea = { ...this.#given, ...change, language: this.words.language };
    this.give(idea.words.trim() || idea.pictures.length > 0 ? idea : null);
  }

  #said(name: string): Said {
    return this.words.of(this.pictures[name]?.words);
  }

  get #given(): { kind: 'open-idea'; words: string; pictures: string[]; language: string } {
    const none = { kind: 'open-idea' as const, words: '', pictures: [], language: this.words.language };
    return this.value?.kind === 'open-idea' ? this.value : none;
  }
}

customElements.define('kiosk-open-idea', OpenIdea);
