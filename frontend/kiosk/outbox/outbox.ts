import type { Contribution, Verdict } from '../pack/contract';
import type { AsideItem, KeptItem, OutboxDb } from './outbox-db';
import { PieceBox } from './pieces';

export interface OutboxCount {
  kept: number;
  aside: number;
}

/** Keeps what people brought until the server has said of exactly that item that it is safe. */
export class Outbox {
  readonly #db: OutboxDb;
  readonly #listeners = new Set<() => void>();
  /** What people made goes after what they said. */
  readonly pieces: PieceBox;

  constructor(db: OutboxDb) {
    this.#db = db;
    this.pieces = new PieceBox(db, () => this.#tell());
  }

  /** Resolves when the answer is on the disk. The same id may be kept again while its turn is being made. */
  async keep(item: Contribution, state: KeptItem['state'] = 'making'): Promise<void> {
    const kept: KeptItem = { id: item.id, state, turnId: item.turnId, item };
    await this.#db.run(['outbox', 'pieces', 'piece-bytes'], 'readwrite', (tx) => {
      const store = tx.objectStore('outbox');
      const before = store.get(item.id) as IDBRequest<KeptItem | undefined>;
      before.onsuccess = () => {
        // Another page of this tablet may have handed this turn over: what is ready never changes.
        if (before.result?.state === 'ready') return;
        store.put(kept);
        if (before.result) this.pieces.onlyNamedIn(tx, item);
      };
      if (state === 'ready') this.pieces.readyIn(tx, item.id);
    });
    this.#tell();
  }

  /** Writes on everything of a turn what the person says at its end. What is ready already stays as it is. */
  async note(turnId: string, end: Pick<Contribution, 'helped' | 'pair'>): Promise<void> {
    await this.#each(
      (kept) => kept.turnId === turnId && kept.state === 'making' && 'item' in kept,
      (cursor) => {
        const kept = cursor.value as KeptItem;
        cursor.update({ ...kept, item: { ...kept.item, ...end } });
      },
    );
  }

  /** All of a turn becomes ready to send, in one transaction. */
  async finish(turnId: string): Promise<void> {
    await this.#each(
      (kept) => kept.turnId === turnId && kept.state === 'making',
      (cursor) => cursor.update({ ...cursor.value, state: 'ready' }),
    );
  }

  async throwAway(turnId: string): Promise<void> {
    await this.#each(
      (kept) => kept.turnId === turnId && kept.state === 'making',
      (cursor, tx) => {
        tx.objectStore('piece-bytes').delete(cursor.primaryKey);
        cursor.delete();
      },
    );
  }

  /** A turn that was cut off was stopped part-way: what it brought is kept and goes on. */
  async finishTurnsFromBefore(): Promise<void> {
    await this.#each(
      (kept) => kept.state === 'making',
      (cursor) => cursor.update({ ...cursor.value, state: 'ready' }),
    );
  }

  /** The oldest items that are ready, at most `most` and about `bytes` in all. */
  async oldest(most: number, bytes = 200_000): Promise<Contribution[]> {
    const all = await this.#all();
    const items: Contribution[] = [];
    let size = 0;
    for (const { state, item } of all) {
      if (state !== 'ready') continue;
      size += new TextEncoder().encode(JSON.stringify(item)).length;
      if (items.length === most || (items.length > 0 && size > bytes)) break;
      items.push(item);
    }
    return items;
  }

  /** Does what each verdict says. Items without a verdict stay, whatever else the reply said. */
  async settle(sent: Contribution[], verdicts: Verdict[]): Promise<number> {
    const sentById = new Map(sent.map((item) => [item.id, item]));
    let settled = 0;
    await this.#db.run(['outbox', 'aside'], 'readwrite', (tx) => {
      for (const verdict of verdicts) {
        const item = sentById.get(verdict.id);
        if (!item) continue;
        if (verdict.verdict === 'refused') tx.objectStore('aside').put(aside(item, verdict));
        else if (verdict.verdict !== 'stored' && verdict.verdict !== 'known-already') continue;
        tx.objectStore('outbox').delete(item.id);
        sentById.delete(item.id);
        settled += 1;
      }
    });
    this.#tell();
    return settled;
  }

  async count(): Promise<OutboxCount> {
    const kept = await this.#db.read('outbox', (store) => store.count());
    const asideCount = await this.#db.read('aside', (store) => store.count());
    const pieces = await this.pieces.count();
    return { kept: kept + pieces.kept, aside: asideCount + pieces.aside };
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #all(): Promise<KeptItem[]> {
    return this.#db.read('outbox', (store) => store.getAll() as IDBRequest<KeptItem[]>);
  }

  /** A turn's answers and pieces change together or not at all. */
  async #each(
    which: (kept: Pick<KeptItem, 'turnId'> & { state: string }) => boolean,
    change: (cursor: IDBCursorWithValue, tx: IDBTransaction) => void,
  ): Promise<void> {
    await this.#db.run(['outbox', 'pieces', 'piece-bytes'], 'readwrite', (tx) => {
      for (const store of ['outbox', 'pieces']) {
        const request = tx.objectStore(store).openCursor();
        request.onsuccess = () => {
          const cursor = request.result;
          if (!cursor) return;
          if (which(cursor.value as KeptItem)) change(cursor, tx);
          cursor.continue();
        };
      }
    });
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function aside(item: Contribution, verdict: Verdict): AsideItem {
  const asideAt = new Date().toISOString();
  return { id: item.id, reason: verdict.reason ?? '', because: verdict.because ?? '', asideAt, item };
}
