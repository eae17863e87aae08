import { html, nothing, type TemplateResult } from 'lit';
import type { ReadAloud } from '../access/read-aloud';
import { icon, type IconName } from '../icons';
import type { Words } from '../words/words';

type Tell = (name: string, detail?: unknown) => void;

/** What can be done about the sound while every page is read. */
export function listenStrip(words: Words, sound: ReadAloud, tell: Tell): TemplateResult {
  const button = (name: IconName, press: () => void, pressed?: boolean) =>
    html`<button
      type="button"
      aria-pressed=${pressed === undefined ? nothing : pressed ? 'true' : 'false'}
      @click=${press}
    >
      ${icon(name)}<span>${words.t(`kiosk.listen.${name}`)}</span>
    </button>`;
  return html`<div class="listen-strip" role="region" aria-label=${words.t('kiosk.listen')}>
    ${button('again', () => tell('listen-again'))}
    ${button('slower', () => tell('ways', { slower: !sound.slower }), sound.slower)}
    ${button('stop-sound', () => sound.stop())} ${sound.withoutLooking ? button('dark', () => tell('dark')) : nothing}
  </div>`;
}
