import type { Clock } from './clock';
import { reactionInStep } from './learn';
import { Light, type Group } from './light';

export type ScanWay = 'one-switch' | 'hold-to-scan' | 'two-switches';

/** What scanning does to the page. */
export interface Hands<T> {
  /** Lights these and nothing else; `group` is the group's name when all of it is lit. */
  show(lit: readonly T[], group: string | undefined): void;
  press(thing: T): void;
  /** Says what is lit; the light stays until it is said and somebody who heard it had time to press. */
  say(lit: readonly T[], group: string | undefined): Promise<unknown> | undefined;
  /** Scanning rests, or goes on. */
  rests(resting: boolean): void;
}

/** So long nothing is chosen after something was: a hand often presses twice. */
export const afterChoice = 1000;
const roundsBeforeRest = 3;
const firstTakesLonger = 1.5;
/** Where three rounds went by and nothing was ever chosen, the step may be too short for this hand. */
const afterRestLonger = 1.5;
const longestMs = 10_000;

/** Lights one thing after the other and waits for the press that chooses. Nothing is lost by not pressing. */
export class Scan<T> {
  readonly #way: ScanWay;
  #stepMs: number;
  readonly #clock: Clock;
  readonly #hands: Hands<T>;
  readonly #light = new Light<T>();
  #cancel: () => void = () => undefined;
  #deafUntil = -Infinity;
  #holding = false;
  #everChosen = false;
  #moment = 0;
  resting = false;

  constructor(way: ScanWay, stepSeconds: number, clock: Clock, hands: Hands<T>) {
    this.#way = way;
    this.#stepMs = Math.min(longestMs, Math.max(0.5, stepSeconds) * 1000);
    this.#clock = clock;
    this.#hands = hands;
  }

  begin(groups: Group<T>[], undo: readonly T[] = []): void {
    this.stop();
    this.resting = false;
    this.#light.begin(groups, undo);
    this.#hands.rests(false);
    this.#shine();
  }

  stop(): void {
    this.#moment += 1;
    this.#cancel();
    this.#holding = false;
    this.#hands.show([], undefined);
  }

  /** The switch that chooses; with one switch it is the only one. */
  choose(down: boolean): void {
    if (this.#way === 'hold-to-scan') return this.#hold(down);
    if (down && this.#hears()) this.#choose();
  }

  /** The second switch, which moves the light. */
  move(): void {
    if (!this.#hears()) return;
    this.#light.next();
    this.#shine();
  }

  #hold(down: boolean): void {
    if (down) {
      if (!this.#hears()) return;
      this.#holding = true;
      this.#shine();
    } else if (this.#holding) {
      this.#holding = false;
      this.#choose();
    }
  }

  // A press while it rests only wakes it.
  #hears(): boolean {
    if (this.#clock.now() < this.#deafUntil) return false;
    if (!this.resting) return true;
    this.resting = false;
    if (!this.#everChosen) this.#stepMs = Math.min(longestMs, this.#stepMs * afterRestLonger);
    this.#light.wake();
    this.#hands.rests(false);
    this.#shine();
    return false;
  }

  #choose(): void {
    const thing = this.#light.choose();
    if (!thing) return this.#shine();
    this.#everChosen = true;
    this.#moment += 1;
    this.#cancel();
    this.#deafUntil = this.#clock.now() + afterChoice;
    this.#hands.press(thing);
  }

  #shine(): void {
    this.#cancel();
    const moment = ++this.#moment;
    const { lit, litGroup } = this.#light;
    this.#hands.show(lit, litGroup);
    const said = this.#hands.say(lit, litGroup);
    if (this.#way === 'two-switches' || (this.#way === 'hold-to-scan' && !this.#holding)) return;
    const cancels: (() => void)[] = [];
    this.#cancel = () => cancels.forEach((cancel) => cancel());
    const wait = (ms: number) => new Promise<void>((done) => cancels.push(this.#clock.after(ms, done)));
    // A press ends the sound before it is heard here: the light may not have gone on by then.
    const heard = said?.then(() => (moment === this.#moment ? wait(this.#stepMs * reactionInStep) : undefined));
    const step = this.#stepMs * (this.#light.isFirst ? firstTakesLonger : 1);
    void Promise.all([wait(step), heard]).then(() => {
      if (moment === this.#moment) this.#next();
    });
  }

  #next(): void {
    this.#light.next();
    if (this.#light.rounds < roundsBeforeRest) return this.#shine();
    this.resting = true;
    this.#hands.show([], undefined);
    this.#hands.rests(true);
  }
}
