import { askedFor } from '../outbox/backoff';
import type { OutboxDb } from '../outbox/outbox-db';
import type { Server } from '../outbox/server';
import type { Pack } from './contract';

interface KeptPack {
  etag: string | null;
  pack: Pack;
}

export type Refresh = 'new' | 'same' | 'unpaired' | 'silence';

/** The offline copy of what is open: read from the tablet first, then brought up to date. */
export class PackStore {
  pack: Pack | undefined;
  #etag: string | null = null;
  #notBefore = 0;
  readonly #db: OutboxDb;
  readonly #server: Server;

  constructor(db: OutboxDb, server: Server) {
    this.#db = db;
    this.#server = server;
  }

  async open(): Promise<void> {
    const kept: KeptPack | undefined = await this.#db.read('pack', (store) => store.get('pack'));
    this.pack = kept?.pack;
    this.#etag = kept?.etag ?? null;
  }

  async refresh(): Promise<Refresh> {
    if (Date.now() < this.#notBefore) return 'silence';
    const reply = await this.#server.pack(this.pack ? this.#etag : null);
    switch (reply.status) {
      case 304:
        return 'same';
      case 401:
        return 'unpaired';
      case 'not-now':
        this.#notBefore = Date.now() + askedFor(reply.retryAfter);
        return 'silence';
      case 200: {
        const kept: KeptPack = { etag: reply.etag, pack: reply.pack };
        await this.#db.run(['pack'], 'readwrite', (tx) => tx.objectStore('pack').put(kept, 'pack'));
        this.pack = kept.pack;
        this.#etag = kept.etag;
        return 'new';
      }
    }
  }
}
