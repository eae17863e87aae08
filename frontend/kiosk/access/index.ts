import type { Visit } from '../visit';
import type { Ways } from '../ways/ways';
import type { Words } from '../words/words';
import type { Clock } from './clock';
import { watchForSigns, type Sign } from './first-sign';
import type { InUse } from './in-use';
import type { ReadAloud } from './read-aloud';
import type { Switch } from './switches';

/** What is on the screen now, and for whom. */
export interface Shown {
  visit: Visit;
  words: Words;
  screen: HTMLElement;
}

type Tell = (name: string, detail?: unknown) => void;

/** Ways of pressing and listening: follows what is shown and what this person's ways say. Most of it is loaded on first use. */
export class Access {
  readonly #sound: ReadAloud;
  readonly #clock: Clock;
  readonly #tell: Tell;
  #shown: Shown | undefined;
  #inUse: Promise<InUse> | undefined;

  constructor(page: Document, clock: Clock, sound: ReadAloud, tell: Tell) {
    this.#sound = sound;
    this.#clock = clock;
    this.#tell = tell;
    watchForSigns(page, clock, (sign, which) => this.#onSign(sign, which));
  }

  /** Told after everything that was drawn. */
  follow(shown: Shown): void {
    this.#shown = shown;
    const { ways } = shown.visit;
    this.#sound.slower = ways.slower;
    this.#sound.volume = ways.volume;
    this.#sound.readsAll = ways.listen === 'read-all' || ways.listen === 'without-looking';
    this.#sound.withoutLooking = ways.listen === 'without-looking';
    if (!this.#inUse && !needsMore(shown)) return;
    this.#inUse ??= import('./in-use').then(({ InUse }) => new InUse(document, this.#clock, this.#sound, this.#tell));
    // Whatever is shown by the time it has come.
    void this.#inUse.then((inUse) => this.#shown && inUse.follow(this.#shown));
  }

  stop(): void {
    this.#shown = undefined;
    void this.#inUse?.then((inUse) => inUse.stop());
  }

  #onSign(sign: Sign, which?: Switch): boolean {
    const visit = this.#shown?.visit;
    // Someone who scanned and pressed on another way by mistake has nothing else to come back with.
    const lost = visit?.ways.press === 'touch' || visit?.ways.press === 'dwell';
    if (lost && which && visit?.switches.includes(which)) {
      this.#tell('scan-again');
      return true;
    }
    if (!visit?.isAtRest || isOnTheWay(visit.ways)) return false;
    if (sign === 'press') this.#tell('way-in');
    else this.#tell('ways', { listen: 'without-looking' } satisfies Partial<Ways>);
    return true;
  }
}

function isOnTheWay({ press, listen }: Ways): boolean {
  return press !== 'touch' || listen === 'without-looking';
}

function needsMore({ visit: { ways, screen } }: Shown): boolean {
  return isOnTheWay(ways) || ways.listen === 'read-all' || screen === 'way-in' || screen === 'find-switch';
}
