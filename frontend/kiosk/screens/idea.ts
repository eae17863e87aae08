import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { inputCard } from '../answer-types/card';
import { icon } from '../icons';
import type { MadePiece } from '../bring/made';
import { matching } from '../pack/find-pictures';
import { Screen } from './screen';

const mostPictures = 3;
const aScreenful = 12;

/** An idea or a question of one's own: in words, in pictures, or both. */
export class IdeaScreen extends Screen {
  static override properties: PropertyDeclarations = {
    offered: { attribute: false },
    text: {},
    chosen: { attribute: false },
    pieces: { attribute: false },
    trouble: { attribute: false },
    notKept: { type: Boolean },
    hidden: { type: Boolean },
    search: { state: true },
    shown: { state: true },
  };

  declare offered: string[];
  declare text: string;
  declare chosen: string[];
  /** What was made for this idea. */
  declare pieces: MadePiece[];
  declare trouble: Set<string>;
  declare notKept: boolean;
  /** An idea is kept already, but nobody may look at it any more. */
  declare hidden: boolean;
  declare private search: string;
  declare private shown: number;

  constructor() {
    super();
    this.search = '';
    this.shown = aScreenful;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Fetched only now: the first page does not wait for it, and the service worker has it for offline.
    void import('../bring').catch(() => undefined);
  }

  protected override render(): TemplateResult {
    const words = this.words;
    if (this.notKept) this.message = words.said('kiosk.not-kept');
    const hint = words.said('kiosk.idea.ways');
    return this.frame(
      this.heading(words.said('kiosk.idea.title'), hint),
      html`<div class="idea">
        <div class="idea-fields">
          <div>
            <label for="idea-words">${words.t('kiosk.idea.words')}</label>
            <textarea
              id="idea-words"
              rows="2"
              maxlength="500"
              autocomplete="off"
              .value=${this.text}
              @input=${(event: Event) => this.#draft({ text: (event.target as HTMLTextAreaElement).value })}
            ></textarea>
          </div>
          <div>
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
        </div>
        <kiosk-made
          .words=${words}
          .pieces=${this.pieces}
          .trouble=${this.trouble}
          @too-many-pieces=${() => (this.message = words.said('kiosk.bring.too-many'))}
        ></kiosk-made>
        ${this.#pictures()}
      </div>`,
      this.bar({
        back: true,
        stop: true,
        quiet: this.hidden ? words.said('kiosk.idea.hidden') : hint,
        go: this.goButton('', 'kiosk.finish', 'tick', () => this.#finish()),
      }),
    );
  }

  #pictures(): TemplateResult {
    const found = matching(this.search, this.offered, this.pictures);
    // What is chosen stays in sight also when the search does not find it.
    const hidden = this.chosen.filter((name) => !found.slice(0, this.shown).includes(name));
    const all = [...hidden, ...found.filter((name) => !hidden.includes(name))].slice(0, this.shown + hidden.length);
    return html`<div class="cards pictures" role="group" aria-label=${this.words.t('kiosk.idea.pictures')}>
        ${all.map((name) => this.#pictureCard(name))}
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

  #pictureCard(name: string): TemplateResult {
    const said = this.words.of(this.pictures[name]?.words);
    return html`<div class="choice" ?data-speaking=${this.isSpoken(name)}>
      ${inputCard({
        type: 'checkbox',
        name: name.replace(/\W/g, '-'),
        group: 'idea-pictures',
        chosen: this.chosen.includes(name),
        chosenWord: this.words.t('kiosk.chosen'),
        said,
        sign: this.picture(name),
        onChange: (input) => this.#choose(name, input),
      })}
      ${this.listen(name, [said])}
    </div>`;
  }

  #choose(name: string, input: HTMLInputElement): void {
    if (!input.checked) return this.#draft({ chosen: this.chosen.filter((other) => other !== name) });
    if (this.chosen.length < mostPictures) return this.#draft({ chosen: [...this.chosen, name] });
    input.checked = false;
    this.message = this.words.said('kiosk.idea.too-many');
  }

  #draft(change: { text?: string; chosen?: string[] }): void {
    this.message = undefined;
    this.tell('idea-draft', { text: this.text, chosen: this.chosen, ...change });
  }

  #finish(): void {
    if (this.text.trim() || this.chosen.length > 0 || this.pieces.length > 0 || this.hidden) this.tell('idea-finished');
    else this.message = this.words.said('kiosk.idea.nothing-yet');
  }
}

customElements.define('kiosk-idea', IdeaScreen);
