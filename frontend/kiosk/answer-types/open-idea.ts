import { html, type TemplateResult } from 'lit';
import { isEmpty, type OwnIdea } from '../pack/contract';
import type { Said } from '../words/words';
import { AnswerElement, type Part } from './answer-element';
import './own-idea';
import type { IdeaDraft } from './own-idea';

/** An answer of one's own: in words, in pictures, made by oneself. */
export class OpenIdea extends AnswerElement {
  parts(): Part[] {
    const { words, pictures, language } = this.#given;
    const said = words ? [{ said: { text: words, lang: language } }] : [];
    const shown = pictures.map((name) => ({
      said: this.words.of(this.pictures[name]?.words),
      sign: this.picture(name),
    }));
    const made = (this.made ?? []).map(({ kind }) => ({ said: this.words.said(`kiosk.bring.${kind}`) }));
    return [...said, ...shown, ...made];
  }

  override hint(): Said {
    return this.words.said('kiosk.idea.ways');
  }

  override missing(): Said {
    return this.words.said('kiosk.idea.nothing-yet');
  }

  protected override render(): TemplateResult {
    const { words, pictures } = this.#given;
    return html`<kiosk-own-idea
      .words=${this.words}
      .pictures=${this.pictures}
      .offered=${this.ideaPictures ?? []}
      .text=${words}
      .chosen=${pictures}
      .pieces=${this.made}
      .trouble=${this.trouble}
      .speaking=${this.speaking}
      .listen=${this.listen}
      @idea-draft=${(event: CustomEvent<IdeaDraft>) => this.#change(event.detail)}
      @idea-says=${(event: CustomEvent<Said>) => this.say(event.detail)}
    ></kiosk-own-idea>`;
  }

  #change({ text, chosen }: IdeaDraft): void {
    const idea: OwnIdea = { ...this.#given, words: text, pictures: chosen, language: this.words.language };
    this.give(isEmpty({ ...idea, words: text.trim() }) ? null : idea);
  }

  get #given(): OwnIdea {
    return this.value?.kind === 'open-idea'
      ? this.value
      : { kind: 'open-idea', words: '', pictures: [], language: this.words.language };
  }
}

customElements.define('kiosk-open-idea', OpenIdea);
