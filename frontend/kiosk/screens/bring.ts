import { html, type TemplateResult } from 'lit';
import type { Draft } from '../bring/made';
import type { PieceKind } from '../outbox/pieces';
import type { Screen } from './screen';

type Shared = Pick<Screen, 'words' | 'sound' | 'rehearsal'> & { draft: Draft; notKept: boolean };

/** The page on which this kind of thing is made. Its elements come with the idea's page. */
export function bringScreen(kind: PieceKind | undefined, shared: Shared): TemplateResult {
  const { words, sound, rehearsal, draft, notKept } = shared;
  switch (kind) {
    case 'photo':
      return html`<kiosk-photo
        .words=${words}
        .sound=${sound}
        .rehearsal=${rehearsal}
        .draft=${draft}
        .notKept=${notKept}
      ></kiosk-photo>`;
    case 'drawing':
      return html`<kiosk-drawing
        .words=${words}
        .sound=${sound}
        .rehearsal=${rehearsal}
        .draft=${draft}
        .notKept=${notKept}
      ></kiosk-drawing>`;
    default:
      return html`<kiosk-recording
        .words=${words}
        .sound=${sound}
        .rehearsal=${rehearsal}
        .draft=${draft}
        .notKept=${notKept}
        .kind=${kind}
      ></kiosk-recording>`;
  }
}
