import { isEmpty, type Contribution } from '../pack/contract';
import type { KeptItem, OutboxDb } from './outbox-db';

export type PieceKind = 'photo' | 'drawing' | 'sound' | 'sign';

/** Something a person made. Its bytes lie in a store of their own, so that a list of pieces is small. */
export interface KeptPiece {
  id: string;
  contributionId: string;
  turnId: string;
  kind: PieceKind;
  mediaType: string;
  seconds: number;
  length: number;
  state: 'making' | 'ready' | 'aside';
}

/** Keeps what people made until the server has all of it. Nothing is ever dropped to make room. */
export class PieceBox {
  readonly #db: OutboxDb;
  readonly #changed: () => void;

  constructor(db: OutboxDb, changed: () => void) {
    this.#db = db;
    this.#changed = changed;
  }

  /** Resolves when the piece is on the disk, together with the contribution that names it. */
  async keep(piece: KeptPiece, bytes: ArrayBuffer, contribution: Contribution): Promise<void> {
    await this.#db.run(['outbox', 'pieces', 'piece-bytes'], 'readwrite', (tx) => {
      tx.objectStore('piece-bytes').put(bytes, piece.id);
      tx.objectStore('pieces').put(piece);
      tx.objectStore('outbox').put(making(contribution));
      this.onlyNamedIn(tx, contribution);
    });
    this.#changed();
  }

  /** The person took it off: it is gone, and the contribution no longer names it. */
  async takeOff(id: string, contribution: Contribution): Promise<void> {
    await this.#db.run(['outbox', 'pieces', 'piece-bytes'], 'readwrite', (tx) => {
      forget(tx, id);
      if (isEmpty(contribution.value)) tx.objectStore('outbox').delete(contribution.id);
      else tx.objectStore('outbox').put(making(contribution));
    });
    this.#changed();
  }

  /** Within the transaction that makes a contribution ready, its pieces become ready too. */
  readyIn(tx: IDBTransaction, contributionId: string): void {
    const request = tx.objectStore('pieces').openCursor();
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return;
      const piece = cursor.value as KeptPiece;
      if (piece.contributionId === contributionId && piece.state === 'making') {
        cursor.update({ ...piece, state: 'ready' });
      }
      cursor.continue();
    };
  }

  /** Within the transaction that keeps a contribution anew: what it no longer names is gone. */
  onlyNamedIn(tx: IDBTransaction, { id, value }: Contribution): void {
    const named = 'pieces' in value ? value.pieces : [];
    const request = tx.objectStore('pieces').openCursor();
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return;
      const piece = cursor.value as KeptPiece;
      if (piece.contributionId === id && piece.state === 'making' && !named?.includes(piece.id)) forget(tx, piece.id);
      cursor.continue();
    };
  }

  async oldestReady(): Promise<KeptPiece | undefined> {
    return (await this.#all()).find(({ state }) => state === 'ready');
  }

  bytes(id: string): Promise<ArrayBuffer | undefined> {
    return this.#db.read('piece-bytes', (store) => store.get(id) as IDBRequest<ArrayBuffer | undefined>);
  }

  async count(): Promise<{ kept: number; aside: number }> {
    const all = await this.#all();
    const aside = all.filter(({ state }) => state === 'aside').length;
    return { kept: all.length - aside, aside };
  }

  /** The server has all of it. */
  async letGo(id: string): Promise<void> {
    await this.#db.run(['pieces', 'piece-bytes'], 'readwrite', (tx) => forget(tx, id));
    this.#changed();
  }

  /** The server cannot use it: it stays on the tablet for an organiser. */
  async setAside(piece: KeptPiece): Promise<void> {
    await this.#db.run(['pieces'], 'readwrite', (tx) => tx.objectStore('pieces').put({ ...piece, state: 'aside' }));
    this.#changed();
  }

  #all(): Promise<KeptPiece[]> {
    return this.#db.read('pieces', (store) => store.getAll() as IDBRequest<KeptPiece[]>);
  }
}

function making(item: Contribution): KeptItem {
  return { id: item.id, state: 'making', turnId: item.turnId, item };
}

function forget(tx: IDBTransaction, id: string): void {
  tx.objectStore('pieces').delete(id);
  tx.objectStore('piece-bytes').delete(id);
}
