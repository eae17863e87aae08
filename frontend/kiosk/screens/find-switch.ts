import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { realClock, type Clock } from '../access/clock';
import { Finding, type Findable } from '../access/finding';
import { Switches } from '../access/switches';
import { icon } from '../icons';
import type { Said } from '../words/words';
import { Screen } from './screen';

/** Press what you brought: which switch it is, and how long this person needs for a press. */
export class FindSwitchScreen extends Screen {
  static override properties: PropertyDeclarations = { press: {} };

  declare press: Findable;
  readonly clock: Clock = realClock;
  #finding: Finding | undefined;
  #switches: Switches | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#finding = new Finding(this.press, this.clock, () => this.#changed());
    this.#switches = new Switches(this.clock, ({ which, down, event }) => {
      // A finger on the bar presses the bar; anywhere else the whole screen is the switch.
      if (!down || (event?.target instanceof Element && event.target.closest('.bar, .listen'))) return;
      if (event instanceof KeyboardEvent) event.preventDefault();
      this.#finding!.pressed(which);
    });
    this.#switches.watch(document);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#switches?.stop();
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    void this.sound.speak('asked', [this.#asked()]);
  }

  protected override render(): TemplateResult {
    const asked = this.#asked();
    const now = this.#finding!.asked !== 'wait';
    return this.frame(
      this.heading(this.words.said('kiosk.find-switch.title')),
      html`<div class="page find-switch" ?data-now=${now} ?data-speaking=${this.isSpoken('asked')}>
        ${icon(this.press === 'two-switches' ? 'two-switches' : 'one-switch')}
        <p class="big" role="status" lang=${asked.lang}>${asked.text}</p>
      </div>`,
      this.bar({ back: true, help: false }),
    );
  }

  #asked(): Said {
    const { asked } = this.#finding!;
    if (asked === 'now' || asked === 'wait') return this.words.said(`kiosk.find-switch.${asked}`);
    return this.words.said(`kiosk.find-switch.${asked}${asked === 'bring' ? `.${this.press}` : ''}`);
  }

  #changed(): void {
    const { asked, found } = this.#finding!;
    if (asked === 'found') return this.tell('switch-found', found);
    this.requestUpdate();
    void this.sound.speak('asked', [this.#asked()]);
  }
}

customElements.define('kiosk-find-switch', FindSwitchScreen);
