import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Screen } from './screen';

/** Two pictures, equal in size, and the way back. No second question after it. */
export class StopScreen extends Screen {
  static override properties: PropertyDeclarations = { notKept: { type: Boolean } };

  declare notKept: boolean;

  protected override render(): TemplateResult {
    if (this.notKept) this.message = this.words.said('kiosk.not-kept');
    return this.frame(
      this.heading(this.words.said('kiosk.stop.title')),
      html`<div class="cards" data-count="2">
        ${this.actionCard('keep', 'kiosk.stop.keep')} ${this.actionCard('throw-away', 'kiosk.stop.throw-away')}
      </div>`,
      this.bar({ help: false, go: this.goButton('carry-on', 'kiosk.stop.carry-on', 'carry-on') }),
    );
  }
}

customElements.define('kiosk-stop', StopScreen);
