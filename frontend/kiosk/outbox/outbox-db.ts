import type { Contribution } from '../pack/contract';

export type StoreName = 'outbox' | 'aside' | 'device' | 'pack' | 'pieces' | 'piece-bytes';

export interface KeptItem {
  id: string;
  /** `making` may still be changed in its turn; `ready` never changes again and is sent. */
  state: 'making' | 'ready';
  turnId: string;
  item: Contribution;
}

export interface AsideItem {
  id: string;
  reason: string;
  because: string;
  asideAt: string;
  item: Contribution;
}

/** The tablet's own database. It is opened again when the browser closed it under memory pressure. */
export class OutboxDb {
  #open: Promise<IDBDatabase> | undefined;
  readonly #name: string;

  constructor(name = 'here-together') {
    this.#name = name;
  }

  /** Does `work` in one transaction and resolves when that transaction is complete, not before. */
  async run<T>(stores: StoreName[], mode: IDBTransactionMode, work: (tx: IDBTransaction) => T): Promise<T> {
    try {
      return await this.#runOnce(stores, mode, work);
    } catch (problem) {
      if (!isClosed(problem)) throw problem;
      this.#open = undefined;
      return this.#runOnce(stores, mode, work);
    }
  }

  async read<T>(store: StoreName, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const request = await this.run([store], 'readonly', (tx) => ask(tx.objectStore(store)));
    return request.result;
  }

  close(): void {
    void this.#open?.then((db) => db.close());
    this.#open = undefined;
  }

  async #runOnce<T>(stores: StoreName[], mode: IDBTransactionMode, work: (tx: IDBTransaction) => T): Promise<T> {
    const db = await this.#database();
    // Strict: "kept" is said only once the disk has it. The browser's default would lose it in a power cut.
    const tx = db.transaction(stores, mode, { durability: 'strict' });
    return new Promise<T>((resolve, reject) => {
      let result: T;
      tx.oncomplete = () => resolve(result);
      tx.onabort = () => reject(tx.error ?? new DOMException('The transaction was aborted', 'AbortError'));
      try {
        result = work(tx);
      } catch (problem) {
        tx.abort();
        reject(problem);
      }
    });
  }

  #database(): Promise<IDBDatabase> {
    this.#open ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(this.#name, 2);
      request.onupgradeneeded = () => makeStores(request.result);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const db = request.result;
        db.onclose = () => (this.#open = undefined);
        db.onversionchange = () => {
          db.close();
          this.#open = undefined;
        };
        resolve(db);
      };
    }).catch((problem: unknown) => {
      this.#open = undefined;
      throw problem;
    });
    return this.#open;
  }
}

// Only ever adds: a schema change must never empty the outbox.
function makeStores(db: IDBDatabase): void {
  const has = (name: StoreName) => db.objectStoreNames.contains(name);
  if (!has('outbox')) db.createObjectStore('outbox', { keyPath: 'id' });
  if (!has('aside')) db.createObjectStore('aside', { keyPath: 'id' });
  if (!has('device')) db.createObjectStore('device');
  if (!has('pack')) db.createObjectStore('pack');
  if (!has('pieces')) db.createObjectStore('pieces', { keyPath: 'id' });
  if (!has('piece-bytes')) db.createObjectStore('piece-bytes');
}

function isClosed(problem: unknown): boolean {
  return problem instanceof DOMException && (problem.name === 'InvalidStateError' || problem.name === 'AbortError');
}
