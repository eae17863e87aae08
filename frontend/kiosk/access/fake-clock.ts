import type { Clock } from './clock';

/** A clock for tests: it moves when it is told to, and what is due happens in order. */
export class FakeClock implements Clock {
  #now = 0;
  #due: { at: number; does: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(ms: number, does: () => void): () => void {
    const entry = { at: this.#now + ms, does };
    this.#due.push(entry);
    return () => (this.#due = this.#due.filter((other) => other !== entry));
  }

  /** Lets time go by; promises that wait for what happens on the way are let through. */
  async pass(ms: number): Promise<void> {
    const until = this.#now + ms;
    await settled();
    for (let next = this.#next(until); next; next = this.#next(until)) {
      this.#now = next.at;
      this.#due = this.#due.filter((other) => other !== next);
      next.does();
      await settled();
    }
    this.#now = until;
  }

  get waiting(): number {
    return this.#due.length;
  }

  #next(until: number) {
    return this.#due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
  }
}

async function settled(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
}
