import type { Clock } from '../access/clock';
import type { Outbox } from '../outbox/outbox';
import type { Visit } from '../visit';

/**
 * What was finished waits a little before it goes, so that it can be undone. All of it is on the disk by then, as something
 * still being made: a power cut in between loses nothing, because a tablet that starts hands over whatever it finds.
 */
export class HandingOver {
  readonly #outbox: Outbox;
  readonly #clock: Clock;
  readonly #handedOver: () => void;
  #seconds = 0;
  #visit: Visit | undefined;
  #end: (() => void) | undefined;

  constructor(outbox: Outbox, clock: Clock, handedOver: () => void) {
    this.#outbox = outbox;
    this.#clock = clock;
    this.#handedOver = handedOver;
  }

  async begin(visit: Visit, seconds: number): Promise<void> {
    this.cancel();
    if (seconds <= 0) return this.now(visit);
    this.#visit = visit;
    this.#seconds = seconds;
    visit.canUndo = true;
    this.active();
  }

  /** Somebody moves or listens: the time to undo begins again. */
  active(): void {
    const visit = this.#visit;
    if (!visit) return;
    this.#end?.();
    this.#end = this.#clock.after(this.#seconds * 1000, () => void this.now(visit));
  }

  cancel(): void {
    this.#end?.();
    this.#end = undefined;
    if (this.#visit) this.#visit.canUndo = false;
    this.#visit = undefined;
  }

  async now(visit: Visit): Promise<void> {
    this.cancel();
    try {
      for (const turnId of visit.turnIds) await this.#outbox.finish(turnId);
    } catch {
      // The disk would not change it now: it stays kept, and goes when the tablet starts again.
    }
    this.#handedOver();
  }
}
