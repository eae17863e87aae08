import type { Shown } from '.';
import type { Clock } from './clock';
import { drawn } from './hands';
import { PressBySwitch } from './press-by-switch';
import { PressByDwell } from './press-by-dwell';
import type { ReadAloud } from './read-aloud';
import { ReadEveryPage } from './read-every-page';
import { WithoutLooking } from './without-looking';

/** One way of pressing or listening that is on. */
export interface Way {
  /** The page that is shown now; `isNew` when it is another one than before. */
  page(shown: Shown, isNew: boolean): void;
  stop(): void;
}

export interface Parts {
  page: Document;
  clock: Clock;
  sound: ReadAloud;
  tell: (name: string, detail?: unknown) => void;
}

/** The ways that are on for this person, begun and ended as the ways say. */
export class InUse {
  readonly #parts: Parts;
  #on: Way[] = [];
  #for = '';
  #seen: Element | undefined;
  #moment = 0;

  constructor(page: Document, clock: Clock, sound: ReadAloud, tell: Parts['tell']) {
    this.#parts = { page, clock, sound, tell };
  }

  stop(): void {
    this.#moment += 1;
    for (const way of this.#on.splice(0)) way.stop();
    this.#for = '';
  }

  async follow(shown: Shown): Promise<void> {
    const moment = ++this.#moment;
    await drawn(shown.screen);
    if (moment !== this.#moment) return;
    const { press, step, listen } = shown.visit.ways;
    const which = [shown.visit.visitId, press, step, listen, special(shown)].join();
    let isNew = this.#seen !== shown.screen;
    if (which !== this.#for) {
      for (const way of this.#on.splice(0)) way.stop();
      this.#for = which;
      this.#on = waysFor(shown, this.#parts);
      isNew = true;
    }
    this.#seen = shown.screen;
    for (const way of this.#on) way.page(shown, isNew);
  }
}

function special({ visit: { screen } }: Shown): string {
  return screen === 'way-in' || screen === 'find-switch' ? screen : '';
}

function waysFor(shown: Shown, parts: Parts): Way[] {
  const { screen, ways } = shown.visit;
  if (screen === 'find-switch') return [];
  if (screen === 'way-in') return [new PressBySwitch('one-switch', 2, parts, { aloud: true })];
  const dark = ways.listen === 'without-looking';
  const aloud = dark || ways.listen === 'read-all';
  switch (ways.press) {
    case 'touch':
      if (dark) return [new WithoutLooking(parts)];
      return aloud ? [new ReadEveryPage(parts)] : [];
    case 'dwell':
      if (dark) return [new WithoutLooking(parts)];
      return [new PressByDwell(ways.step, parts), ...(aloud ? [new ReadEveryPage(parts)] : [])];
    default:
      // Whoever brought a switch has no other keys: what they do not look at is said while the light goes round.
      return [new PressBySwitch(ways.press, ways.step, parts, { aloud })];
  }
}
