import type { Clock } from '../access/clock';
import type { IdleTimes } from '../pack/contract';

/** `asking`: the gentle ask. `covered`: the answers are hidden. `nobody`: whoever was here has gone. */
export type IdleStage = 'active' | 'asking' | 'covered' | 'nobody';

/**
 * How long a tablet waits before it asks, hides and gives up: handbook, accessibility 2.1. It never throws anything away;
 * what a stage means is for whoever listens.
 */
export class Idle {
  stage: IdleStage = 'active';
  readonly #clock: Clock;
  readonly #tell: (stage: IdleStage) => void;
  #times: IdleTimes = { ask: 0, cover: 0, nobody: 0 };
  #held = false;
  #since: number;
  #end: (() => void) | undefined;

  constructor(clock: Clock, tell: (stage: IdleStage) => void) {
    this.#clock = clock;
    this.#tell = tell;
    this.#since = clock.now();
  }

  /** Seconds; 0 is off. Without `ask` nothing follows. */
  set times(times: IdleTimes) {
    const same = JSON.stringify(times) === JSON.stringify(this.#times);
    this.#times = times;
    if (!same) this.#wait();
  }

  /** Sound plays, or people talk: no time passes. */
  set held(held: boolean) {
    if (held === this.#held) return;
    this.#held = held;
    this.active();
  }

  /** A touch, a key, a step of the scan. A cover stays: only a choice on it takes it away. */
  active(): void {
    this.#since = this.#clock.now();
    if (this.stage === 'asking') this.#become('active');
    else this.#wait();
  }

  /** The person carries on, or another one begins. */
  begin(): void {
    this.#since = this.#clock.now();
    if (this.stage === 'active') this.#wait();
    else this.#become('active');
  }

  #become(stage: IdleStage): void {
    this.stage = stage;
    this.#since = this.#clock.now();
    this.#tell(stage);
    this.#wait();
  }

  #wait(): void {
    this.#end?.();
    this.#end = undefined;
    const next = this.#next();
    if (!next || this.#held) return;
    const [stage, seconds] = next;
    const left = this.#since + seconds * 1000 - this.#clock.now();
    this.#end = this.#clock.after(Math.max(0, left), () => this.#become(stage));
  }

  #next(): [IdleStage, number] | undefined {
    const { ask, cover, nobody } = this.#times;
    if (ask === 0) return undefined;
    switch (this.stage) {
      case 'active':
        return ['asking', ask];
      case 'asking':
        return cover > 0 ? ['covered', cover] : undefined;
      case 'covered':
        return nobody > 0 ? ['nobody', nobody] : undefined;
      case 'nobody':
        return undefined;
    }
  }
}
