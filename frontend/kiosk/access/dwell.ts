import type { Clock } from './clock';

export interface DwellHands<T> {
  /** How much of the time is left, 1 to 0; nothing when the pointer stands on nothing. */
  show(thing: T | undefined, left: number): void;
  press(thing: T): void;
}

/** So far the pointer has to move after a press or on a new page before it counts again, in millimetres. */
const deadZoneMm = 10;
const tick = 50;

/** Resting the pointer on something presses it. It does so once; then the pointer has to move away first. */
export class Dwell<T> {
  readonly #ms: number;
  readonly #clock: Clock;
  readonly #hands: DwellHands<T>;
  readonly #deadZonePx: number;
  #on: T | undefined;
  #since = 0;
  #at = { x: 0, y: 0 };
  #dead: { x: number; y: number } | undefined;
  #cancel: () => void = () => undefined;

  constructor(seconds: number, pxPerMm: number, clock: Clock, hands: DwellHands<T>) {
    this.#ms = Math.min(4, Math.max(0.5, seconds)) * 1000;
    this.#deadZonePx = deadZoneMm * pxPerMm;
    this.#clock = clock;
    this.#hands = hands;
  }

  /** The pointer moved; `thing` is what it stands on. */
  move(x: number, y: number, thing: T | undefined): void {
    this.#at = { x, y };
    if (this.#dead && Math.hypot(x - this.#dead.x, y - this.#dead.y) < this.#deadZonePx) return;
    this.#dead = undefined;
    if (thing === this.#on) return;
    this.#on = thing;
    this.#since = this.#clock.now();
    this.#look();
  }

  /** A new page under a pointer that has not moved: nothing on it is pressed until it does. */
  newPage(): void {
    this.#cancel();
    this.#on = undefined;
    this.#dead = this.#at;
    this.#hands.show(undefined, 1);
  }

  stop(): void {
    this.#cancel();
    this.#hands.show(undefined, 1);
  }

  #look(): void {
    this.#cancel();
    const left = this.#on === undefined ? 1 : 1 - (this.#clock.now() - this.#since) / this.#ms;
    this.#hands.show(this.#on, Math.max(0, left));
    if (this.#on === undefined) return;
    if (left > 0) {
      this.#cancel = this.#clock.after(tick, () => this.#look());
      return;
    }
    const thing = this.#on;
    this.newPage();
    this.#hands.press(thing);
  }
}
