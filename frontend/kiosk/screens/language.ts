import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../icons';
import { inOrder } from '../words/order';
import { ownName, wordsIn } from '../words/word-files';
import { Screen } from './screen';

const aPage = 8;

/** The languages by their own names, each with its own voice. Choosing turns this screen; Next goes back to where we were. */
export class LanguageScreen extends Screen {
  static override properties: PropertyDeclarations = {
    languages: { attribute: false },
    notAll: { type: Boolean },
    shownPage: { state: true },
  };

  declare languages: string[];
  /** What is being answered is not there in every language of the place. */
  declare notAll: boolean;
  declare private shownPage: number;

  constructor() {
    super();
    this.shownPage = 0;
  }

  protected override render(): TemplateResult {
    const all = inOrder(this.languages, ownName);
    const from = this.shownPage * aPage;
    const names = all.map((language) => wordsIn(language).said('kiosk.language.press-here'));
    return this.frame(
      this.heading(this.words.said('kiosk.language.title'), ...names),
      html`<div class="language-list" role="group" aria-label=${this.words.t('kiosk.language')}>
          ${all.slice(from, from + aPage).map((language) => this.#language(language))}
        </div>
        ${all.length > aPage ? this.#more(Math.ceil(all.length / aPage)) : nothing}`,
      this.bar({
        back: true,
        quiet: this.words.said(this.notAll ? 'kiosk.language.these' : 'kiosk.help.language'),
        go: this.goButton('back', 'kiosk.next'),
      }),
    );
  }

  #language(language: string): TemplateResult {
    const words = wordsIn(language);
    const chosen = language === this.words.language;
    const what = `language-${language}`;
    return html`<div class="language" lang=${language} ?data-speaking=${this.isSpoken(what)}>
      <button type="button" class="name" aria-pressed=${chosen} @click=${() => this.tell('language', language)}>
        <span dir=${words.dir}>${ownName(language)}</span>
        ${chosen ? html`<b class="said-chosen">${icon('tick')} ${words.t('kiosk.chosen')}</b>` : nothing}
      </button>
      ${this.listen(what, [words.said('kiosk.language.press-here')], words)}
    </div>`;
  }

  #more(pages: number): TemplateResult {
    return html`<button type="button" class="more" @click=${() => (this.shownPage = (this.shownPage + 1) % pages)}>
      ${icon('languages')}<span>${this.words.t('kiosk.language.more')}</span>
    </button>`;
  }
}

customElements.define('kiosk-language', LanguageScreen);
