/** How long to wait before trying again: 1, 2, 4 … 300 s with jitter, or longer when the server asks for it. */
export class Backoff {
  #failures = 0;
  readonly #random: () => number;

  constructor(random: () => number = Math.random) {
    this.#random = random;
  }

  /** Milliseconds to wait after one more failure. `retryAfter` is the header's text: seconds or a date. */
  next(retryAfter?: string | null, now = Date.now()): number {
    const seconds = Math.min(300, 2 ** this.#failures);
    this.#failures = Math.min(this.#failures + 1, 16);
    const own = seconds * 1000 * (0.75 + this.#random() / 4);
    return Math.max(own, askedFor(retryAfter, now));
  }

  reset(): void {
    this.#failures = 0;
  }
}

export function askedFor(retryAfter: string | null | undefined, now = Date.now()): number {
  if (!retryAfter) return 0;
  const seconds = Number(retryAfter);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
