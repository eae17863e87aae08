import type { Ways } from '../ways/ways';
import type { Clock } from './clock';
import { stepFor } from './learn';
import type { Switch } from './switches';

export type Findable = Extract<Ways['press'], 'one-switch' | 'hold-to-scan' | 'two-switches'>;

/** What the person is asked for now. */
export type Asked = 'bring' | 'second' | 'wait' | 'now' | 'found';

export interface Found {
  press: Findable;
  switches: Switch[];
  step?: number;
}

const presses = 3;
const untilNow = 1500;
const sameAgainMeansOne = 2;

/** Finds out which switch somebody brought, and for scanning how long they need for a press. Waiting costs nothing. */
export class Finding {
  asked: Asked = 'bring';
  readonly switches: Switch[] = [];
  #press: Findable;
  readonly #clock: Clock;
  readonly #changed: () => void;
  readonly #reactions: number[] = [];
  #shownAt = 0;
  #same = 0;

  constructor(press: Findable, clock: Clock, changed: () => void) {
    this.#press = press;
    this.#clock = clock;
    this.#changed = changed;
  }

  get found(): Found {
    const found = { press: this.#press, switches: this.switches };
    return this.#reactions.length > 0 ? { ...found, step: stepFor(this.#reactions) } : found;
  }

  pressed(which: Switch): void {
    switch (this.asked) {
      case 'bring':
        this.switches.push(which);
        if (this.#press === 'one-switch') return this.#wait();
        return this.#ask(this.#press === 'two-switches' ? 'second' : 'found');
      case 'second':
        if (this.switches.includes(which)) return this.#sameAgain();
        this.switches.push(which);
        return this.#ask('found');
      case 'now':
        if (!this.switches.includes(which)) return;
        this.#reactions.push(this.#clock.now() - this.#shownAt);
        return this.#reactions.length < presses ? this.#wait() : this.#ask('found');
      case 'wait':
      case 'found':
        // A press before its time says nothing about how long one takes.
        return;
    }
  }

  // Someone who has one switch only would wait here without end.
  #sameAgain(): void {
    this.#same += 1;
    if (this.#same < sameAgainMeansOne) return;
    this.#press = 'one-switch';
    this.#wait();
  }

  #wait(): void {
    this.#ask('wait');
    this.#clock.after(untilNow, () => {
      this.#shownAt = this.#clock.now();
      this.#ask('now');
    });
  }

  #ask(asked: Asked): void {
    this.asked = asked;
    this.#changed();
  }
}
