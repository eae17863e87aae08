import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Activity } from '../pack/contract';
import { Screen } from './screen';

/** More than one thing is open: which one first? */
export class WhichScreen extends Screen {
  static override properties: PropertyDeclarations = { activities: { attribute: false } };

  declare activities: Activity[];

  protected override render(): TemplateResult {
    return this.frame(
      this.heading(this.words.said('kiosk.which.title')),
      html`<div class="cards" data-count=${Math.min(this.activities.length, 6)}>
        ${this.activities.map(
          (activity) =>
            html`<div class="choice" ?data-speaking=${this.isSpoken(activity.activityId)}>
              <button type="button" class="card" @click=${() => this.tell('activity', activity)}>
                <span class="sign">${this.picture(activity.picture)}</span>
                <span class="card-words" lang=${this.words.of(activity.name).lang}
                  >${this.words.of(activity.name).text}</span
                >
              </button>
              ${this.listen(activity.activityId, [this.words.of(activity.name)])}
            </div>`,
        )}
      </div>`,
      this.bar({ back: true }),
    );
  }
}

customElements.define('kiosk-which', WhichScreen);
