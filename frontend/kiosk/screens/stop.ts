import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Screen } from './screen';

/** Three ways to go on, equal in size. No second question after it. */
export class StopScreen extends Screen {
  static override properties: PropertyDeclarations = { notKept: { type: Boolean } };

  declare notKept: boolean;

  protected override render(): TemplateResult {
    if (this.notKept) this.message = this.words.said('kiosk.not-kept');
    return this.frame(
      this.heading(this.words.said('kiosk.stop.title')),
      html`<div class="cards" data-count="3">
        ${this.actionCard('keep', 'kiosk.stop.keep')} ${this.actionCard('throw-away', 'kiosk.stop.throw-away')}
        ${this.actionCard('carry-on', 'kiosk.stop.carry-on')}
      </div>`,
      this.bar({}),
    );
  }
}

customElements.define('kiosk-stop', StopScreen);
