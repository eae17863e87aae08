import { watchAccess } from './access/keys';
import { ReadAloud } from './access/read-aloud';
import { keepSizes, usualPxPerMm } from './access/sizes';
import { DoorBox } from './door/door-box';
import type { Box } from './outbox/box';
import { Backoff } from './outbox/backoff';
import { PageTraces } from './leaving/page-traces';
import { PairPictures } from './leaving/pair-pictures';
import { Outbox } from './outbox/outbox';
import { OutboxDb } from './outbox/outbox-db';
import type { PieceSender } from './outbox/piece-sender';
import { Sender } from './outbox/sender';
import { Server } from './outbox/server';
import { ClipLists } from './pack/clip-lists';
import { deviceToken, measuredPxPerMm } from './pack/device';
import { PackStore } from './pack/pack-store';
import { wishBox, type Wish } from './telling/wishes';
import { atOnce, readWords } from './words/word-files';

/** The parts of one tablet that stay the same from person to person. */
export interface Tablet {
  outbox: Outbox;
  server: Server;
  sender: Sender;
  packs: PackStore;
  clipLists: ClipLists;
  sound: ReadAloud;
  pairs: PairPictures;
  traces: PageTraces;
  door: DoorBox;
  wishes: Box<Wish>;
  db: OutboxDb;
}

export async function openTablet(page: Document): Promise<Tablet> {
  const words = readWords([]);
  const db = new OutboxDb();
  const server = new Server(await deviceToken(db));
  const outbox = new Outbox(db);
  let pieces: PieceSender | undefined;
  const sender = new Sender(outbox, server.post, new Backoff(), async () => {
    if (!(await outbox.pieces.oldestReady())) return undefined;
    const { PieceSender } = await import('./outbox/piece-sender');
    pieces ??= new PieceSender(outbox.pieces, server.piece);
    return pieces.step();
  });
  const packs = new PackStore(db, server);
  const clipLists = new ClipLists(db, server);
  const sound = new ReadAloud();
  const pairs = new PairPictures(db, server);
  const traces = new PageTraces(page);
  const door = new DoorBox(server.howItWas);
  const wishes = wishBox(server.wish);

  keepSizes(page.documentElement, (await measuredPxPerMm(db)) ?? usualPxPerMm);
  watchAccess(page);
  sound.watch(page);
  await packs.open();
  await clipLists.open(packs.pack);
  await pairs.open();
  await words;
  await readWords(atOnce(packs.pack?.venue.languages ?? []));
  await outbox.finishTurnsFromBefore();
  void navigator.storage?.persist?.();
  window.addEventListener('online', () => sender.connected());
  return { outbox, server, sender, packs, clipLists, sound, pairs, traces, door, wishes, db };
}
