import { html, type TemplateResult } from 'lit';
import { Screen } from './screen';

/** A key or a switch was pressed on the start page: which way does this person take part? Scanned and spoken. */
export class WayInScreen extends Screen {
  protected override render(): TemplateResult {
    const words = this.words;
    const title = words.said('kiosk.way-in.title');
    return this.frame(
      html`<div class="title"><h1 tabindex="-1" lang=${title.lang}>${title.text}</h1></div>`,
      html`<div class="cards" data-count="4">
        ${this.actionCard('without-looking', 'kiosk.way-in.without-looking')}
        ${this.actionCard('one-switch', 'kiosk.way-in.one-switch')}
        ${this.actionCard('two-switches', 'kiosk.way-in.two-switches')}
        ${this.actionCard('screen-reader', 'kiosk.way-in.screen-reader')}
      </div>`,
      this.bar({ back: true, myWay: false, quiet: words.said('kiosk.way-in.how') }),
    );
  }
}

customElements.define('kiosk-way-in', WayInScreen);
