import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import '../answer-types/own-idea';
import type { IdeaDraft } from '../answer-types/own-idea';
import type { MadePiece } from '../bring/made';
import type { Said } from '../words/words';
import { Screen } from './screen';

/** An idea or a question of one's own: in words, in pictures, made by oneself. */
export class IdeaScreen extends Screen {
  static override properties: PropertyDeclarations = {
    offered: { attribute: false },
    text: {},
    chosen: { attribute: false },
    pieces: { attribute: false },
    trouble: { attribute: false },
    notKept: { type: Boolean },
    hidden: { type: Boolean },
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

  protected override render(): TemplateResult {
    const words = this.words;
    if (this.notKept) this.message = words.said('kiosk.not-kept');
    const hint = words.said('kiosk.idea.ways');
    return this.frame(
      this.heading(words.said('kiosk.idea.title'), hint),
      html`<kiosk-own-idea
        .words=${words}
        .pictures=${this.pictures}
        .offered=${this.offered}
        .text=${this.text}
        .chosen=${this.chosen}
        .pieces=${this.pieces}
        .trouble=${this.trouble}
        .speaking=${this.sound.speaking}
        .listen=${(what: string, texts: Said[]) => this.listen(what, texts)}
        @idea-draft=${(event: CustomEvent<IdeaDraft>) => this.#draft(event.detail)}
        @idea-says=${(event: CustomEvent<Said>) => (this.message = event.detail)}
      ></kiosk-own-idea>`,
      this.bar({
        back: true,
        stop: true,
        quiet: this.hidden ? words.said('kiosk.idea.hidden') : hint,
        go: this.goButton('', 'kiosk.finish', 'tick', () => this.#finish()),
      }),
    );
  }

  #draft(draft: IdeaDraft): void {
    this.message = undefined;
    this.tell('idea-draft', draft);
  }

  #finish(): void {
    if (this.text.trim() || this.chosen.length > 0 || this.pieces.length > 0 || this.hidden) this.tell('idea-finished');
    else this.message = this.words.said('kiosk.idea.nothing-yet');
  }
}

customElements.define('kiosk-idea', IdeaScreen);
