import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Screen } from './screen';

/** Hides what was brought when nobody has touched the tablet for a while. Nothing is lost, and nothing asks for a password. */
export class CoverScreen extends Screen {
  static override properties: PropertyDeclarations = { something: { type: Boolean } };

  /** There are answers to hide. */
  declare something: boolean;

  protected override render(): TemplateResult {
    const words = this.words;
    return this.frame(
      this.heading(words.said(this.something ? 'kiosk.cover.title' : 'kiosk.cover.paused')),
      html`<div class="cards" data-count="2">
        ${this.actionCard('carry-on', 'kiosk.stop.carry-on')}
        ${this.actionCard('start-again', 'kiosk.cover.start-again')}
      </div>`,
      this.bar({}),
    );
  }
}

/** Is someone else here now? Neither way loses anything. */
export class NewPersonScreen extends Screen {
  protected override render(): TemplateResult {
    return this.frame(
      this.heading(this.words.said('kiosk.new-person.title')),
      html`<div class="cards" data-count="2">
        ${this.actionCard('i-am-new', 'kiosk.new-person.new')}
        ${this.actionCard('still-me', 'kiosk.new-person.still-me')}
      </div>`,
      this.bar({ help: false }),
    );
  }
}

customElements.define('kiosk-cover', CoverScreen);
customElements.define('kiosk-new-person', NewPersonScreen);
