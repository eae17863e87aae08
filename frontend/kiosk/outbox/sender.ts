import type { Batch, Verdict } from '../pack/contract';
import { Backoff } from './backoff';
import type { Outbox } from './outbox';

export interface Reply {
  /** 0 means silence: no connection, or no reply within the time limit. */
  status: number;
  retryAfter?: string | null;
  verdicts?: Verdict[];
}

export type Post = (batch: Batch) => Promise<Reply>;
/** Sends one part of one piece; nothing when there is none. */
export type Pieces = () => Promise<Reply | undefined>;
type Step = 'more' | 'nothing' | 'wait' | 'unpaired';

const mostItems = 50;
const slowTimer = 60_000;

/** Hands over what the outbox holds: the oldest few, one request at a time. Before every part of a piece come the answers. */
export class Sender {
  readonly #outbox: Outbox;
  readonly #post: Post;
  readonly #backoff: Backoff;
  readonly #pieces: Pieces | undefined;
  #batchSize = mostItems;
  #notBefore = 0;
  #mustWaitUntil = 0;
  #working = false;
  #again = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(outbox: Outbox, post: Post, backoff = new Backoff(), pieces?: Pieces) {
    this.#outbox = outbox;
    this.#post = post;
    this.#backoff = backoff;
    this.#pieces = pieces;
  }

  /** Something new is kept, or time has passed: send unless a wait is still running. */
  wake(): void {
    if (this.#working) {
      this.#again = true;
      return;
    }
    const wait = Math.max(this.#notBefore, this.#mustWaitUntil) - Date.now();
    if (wait > 0) this.#later(wait);
    else void this.#work();
  }

  /** The connection is back: our own wait is over, but not the one the server asked for. */
  connected(): void {
    this.#notBefore = 0;
    this.wake();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Sends one batch. Public so that one step can be looked at by itself. */
  async step(): Promise<Step> {
    const items = await this.#outbox.oldest(this.#batchSize);
    if (items.length === 0) return this.#piece();
    const { kept } = await this.#outbox.count();
    const reply = await this.#post({ sentAt: new Date().toISOString(), kept, items });
    switch (reply.status) {
      case 200: {
        const settled = await this.#outbox.settle(items, reply.verdicts ?? []);
        if (settled === 0) return this.#wait();
        this.#backoff.reset();
        this.#batchSize = Math.min(mostItems, this.#batchSize * 2);
        return 'more';
      }
      case 400:
      case 413:
        if (items.length > 1) {
          this.#batchSize = Math.floor(items.length / 2);
          return 'more';
        }
        await this.#outbox.settle(items, [
          { id: items[0]!.id, verdict: 'refused', reason: `not-read-${reply.status}` },
        ]);
        return 'more';
      case 401:
        return 'unpaired';
      default:
        return this.#wait(reply.retryAfter);
    }
  }

  async #piece(): Promise<Step> {
    const reply = await this.#pieces?.();
    if (!reply) return 'nothing';
    if (reply.status === 401) return 'unpaired';
    if (reply.status !== 200) return this.#wait(reply.retryAfter);
    this.#backoff.reset();
    return 'more';
  }

  async #work(): Promise<void> {
    this.#working = true;
    this.#again = false;
    clearTimeout(this.#timer);
    try {
      await onePageAtATime(async () => {
        while ((await this.step()) === 'more');
      });
    } catch {
      this.#wait();
    } finally {
      this.#working = false;
      if (this.#again) this.wake();
      else this.#later(Math.max(this.#notBefore, this.#mustWaitUntil) - Date.now());
    }
  }

  #wait(retryAfter?: string | null): Step {
    const wait = this.#backoff.next(retryAfter);
    this.#notBefore = Date.now() + wait;
    if (retryAfter) this.#mustWaitUntil = this.#notBefore;
    return 'wait';
  }

  #later(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.wake(), wait > 0 ? wait : slowTimer);
  }
}

// Two pages of one tablet must not both send. Web Locks are missing over plain HTTP: there a batch may go twice, which the server knows by its ids.
async function onePageAtATime(work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work();
  await navigator.locks.request('here-together-sender', { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}
