import type { OutboxDb } from '../outbox/outbox-db';
import type { Server } from '../outbox/server';
import type { PairPicture } from '../pack/contract';
import { below } from '../turn/shuffle';

/** The pictures of which a person gets two, by kinds of things. Kept on the tablet, so that a pair can be given offline. */
export class PairPictures {
  kinds: PairPicture[][] = [];
  #asked = false;
  readonly #db: OutboxDb;
  readonly #server: Server;

  constructor(db: OutboxDb, server: Server) {
    this.#db = db;
    this.#server = server;
  }

  async open(): Promise<void> {
    const kept: unknown = await this.#db.read('pack', (store) => store.get('pair-pictures'));
    if (Array.isArray(kept)) this.kinds = kept as PairPicture[][];
  }

  /** Once in the life of the page, so that a picture or a language more is noticed. */
  async refresh(): Promise<void> {
    if (this.#asked) return;
    const kinds = await this.#server.pairPictures();
    if (!kinds) return;
    this.#asked = true;
    await this.#db.run(['pack'], 'readwrite', (tx) => tx.objectStore('pack').put(kinds, 'pair-pictures'));
    this.kinds = kinds;
  }

  /** Two different pictures, every pair equally likely; none on a tablet that has never had the list. */
  give(): string[] | undefined {
    const all = this.kinds.flat();
    if (all.length < 2) return undefined;
    const first = below(all.length);
    const other = below(all.length - 1);
    return [all[first]!, all[other < first ? other : other + 1]!].map(({ picture }) => picture);
  }

  find(name: string): PairPicture | undefined {
    return this.kinds.flat().find(({ picture }) => picture === name);
  }

  get files(): string[] {
    return this.kinds.flat().map(({ src }) => src);
  }
}
