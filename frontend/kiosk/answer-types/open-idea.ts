import { html, type TemplateResult } from 'lit';
import type { Said } from '../words/words';
import { AnswerElement, type Part } from './answer-element';
import './own-idea';
import type { IdeaDraft } from './own-idea';

/** An answer of one's own: in words, in pictures, or both. */
export class OpenIdea extends AnswerElement {
  parts(): Part[] {
    const { words, pictures, language } = this.#given;
    const said = words ? [{ said: { text: words, lang: language } }] : [];
    const shown = pictures.map((name) => ({
      said: this.words.of(this.pictures[name]?.words),
      sign: this.picture(name),
    }));
    return [...said, ...shown];
  }

  override hint(): Said {
    return this.words.said('kiosk.own-idea.hint');
  }

  override missing(): Said {
    return this.words.said('kiosk.own-idea.missing');
  }

  protected override render(): TemplateResult {
    const { words, pictures } = this.#given;
    return html`<kiosk-own-idea
      .words=${this.words}
      .pictures=${this.pictures}
      .offered=${this.ideaPictures ?? []}
      .text=${words}
      .chosen=${pictures}
      .speaking=${this.speaking}
      .listen=${this.listen}
      @idea-draft=${(event: CustomEvent<IdeaDraft>) => this.#change(event.detail)}
      @idea-says=${(event: CustomEvent<Said>) => this.say(event.detail)}
    ></kiosk-own-idea>`;
  }

  #change({ text, chosen }: IdeaDraft): void {
    const idea = { kind: 'open-idea' as const, words: text, pictures: chosen, language: this.words.language };
    this.give(text.trim() || chosen.length > 0 ? idea : null);
  }

  get #given(): { kind: 'open-idea'; words: string; pictures: string[]; language: string } {
    const none = { kind: 'open-idea' as const, words: '', pictures: [], language: this.words.language };
    return this.value?.kind === 'open-idea' ? this.value : none;
  }
}

customElements.define('kiosk-open-idea', OpenIdea);
