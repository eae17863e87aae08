import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Contribution } from '../pack/contract';
import { Backoff } from './backoff';
import { Outbox } from './outbox';
import { OutboxDb } from './outbox-db';
import { PieceSender, type PieceCall, type PieceReply } from './piece-sender';
import type { KeptPiece } from './pieces';
import { Sender } from './sender';
import { sha256 } from './sha256';
import { uuid7 } from './uuid7';

let db: OutboxDb;
let outbox: Outbox;
let name = 0;
const long = 300_000;

beforeEach(() => {
  db = new OutboxDb(`pieces-${++name}`);
  outbox = new Outbox(db);
});

function idea(pieces: string[], id = uuid7(), turnId = uuid7()): Contribution {
  const way = { language: 'en', access: 'touch' } as const;
  return { id, kind: 'idea', turnId, value: { kind: 'idea', pictures: [], pieces, language: 'en' }, way, madeAt: '' };
}

function sound(contribution: Contribution, length = long): { piece: KeptPiece; bytes: ArrayBuffer } {
  const { id: contributionId, turnId } = contribution;
  const bytes = new Uint8Array(length).map((_, i) => i % 251).buffer;
  const piece: KeptPiece = {
    id: (contribution.value as { pieces: string[] }).pieces[0]!,
    contributionId,
    turnId,
    kind: 'sound',
    mediaType: 'audio/webm',
    seconds: 12,
    length,
    state: 'making',
  };
  return { piece, bytes };
}

async function keepSound(
  state: 'making' | 'ready' = 'ready',
): Promise<{ contribution: Contribution; piece: KeptPiece }> {
  const contribution = idea([uuid7()]);
  const { piece, bytes } = sound(contribution);
  await outbox.pieces.keep(piece, bytes, contribution);
  if (state === 'ready') await outbox.keep(contribution, 'ready');
  return { contribution, piece };
}

/** A server that keeps parts as the real one does, and goes silent at the calls whose numbers are given. */
class FakeServer {
  readonly parts = new Map<string, Uint8Array>();
  readonly stored = new Map<string, Uint8Array>();
  readonly said = new Map<string, { sha256: string; length: number }>();
  readonly silentAt = new Set<number>();
  damagedOnce = false;
  calls = 0;

  call: PieceCall = async (method, path, body, headers): Promise<PieceReply> => {
    const reply = await this.#answer(method, path.split('/')[0]!, body, headers);
    return this.silentAt.has(this.calls++) ? { status: 0 } : reply;
  };

  async #answer(method: string, id: string, body?: BodyInit, headers?: Record<string, string>): Promise<PieceReply> {
    const here = this.parts.get(id) ?? new Uint8Array();
    if (this.stored.has(id)) return { status: 200, stored: true };
    if (method === 'PUT') this.said.set(id, JSON.parse(body as string));
    const said = this.said.get(id);
    if (!said) return { status: 404 };
    if (method === 'PUT') return { status: 200, offset: here.length };
    if (method === 'PATCH') {
      if (Number(headers!['Upload-Offset']) !== here.length) return { status: 409, offset: here.length };
      const part = new Uint8Array(body as ArrayBuffer).slice();
      if (this.damagedOnce) part[0]! ^= 1;
      this.damagedOnce = false;
      this.parts.set(id, new Uint8Array([...here, ...part]));
      return { status: 200, offset: here.length + part.length };
    }
    if (here.length < said.length) return { status: 409, offset: here.length };
    if ((await sha256(here.slice().buffer)) !== said.sha256) {
      this.parts.delete(id);
      return { status: 409, offset: 0 };
    }
    this.stored.set(id, here);
    return { status: 200, stored: true };
  }
}

/** Sends as a tablet does that is started anew after every silence. */
async function sendAll(server: FakeServer): Promise<void> {
  let sender = new PieceSender(outbox.pieces, server.call);
  for (let step = 0; step < 60; step++) {
    const reply = await sender.step();
    if (!reply) return;
    if (reply.status === 0) sender = new PieceSender(outbox.pieces, server.call);
  }
  throw new Error('It never ended');
}

describe('a piece is handed over whole and once', () => {
  it.each([0, 1, 2, 3, 4])('also when the reply to call %i is lost and the tablet starts again', async (cut) => {
    const { piece } = await keepSound();
    const server = new FakeServer();
    server.silentAt.add(cut);

    await sendAll(server);

    const kept = server.stored.get(piece.id)!;
    expect(kept.length).toBe(long);
    expect(await sha256(kept.slice().buffer)).toBe(server.said.get(piece.id)!.sha256);
    expect(await outbox.pieces.count()).toEqual({ kept: 0, aside: 0 });
  });

  it('starting over when a part was damaged on its way', async () => {
    const { piece } = await keepSound();
    const server = new FakeServer();
    server.damagedOnce = true;

    await sendAll(server);

    expect(server.stored.get(piece.id)?.length).toBe(long);
  });

  it('and waits when it can only ever start over', async () => {
    await keepSound();
    const sender = new PieceSender(outbox.pieces, () => Promise.resolve({ status: 409, offset: 0 }));

    const replies = [await sender.step(), await sender.step(), await sender.step()];

    expect(replies.map((reply) => reply?.status)).toEqual([200, 200, 409]);
    expect(await outbox.pieces.count()).toEqual({ kept: 1, aside: 0 });
  });
});

it('a piece the server cannot use stays on the tablet, aside, with all its bytes', async () => {
  const { piece } = await keepSound();

  await new PieceSender(outbox.pieces, () => Promise.resolve({ status: 422 })).step();

  expect(await outbox.pieces.count()).toEqual({ kept: 0, aside: 1 });
  expect((await outbox.pieces.bytes(piece.id))?.byteLength).toBe(long);
});

it('answers go before every part of a piece', async () => {
  const { contribution } = await keepSound();
  const order: string[] = [];
  const server = new FakeServer();
  const pieces = new PieceSender(outbox.pieces, (...call) => {
    order.push(call[0]);
    return server.call(...call);
  });
  const sender = new Sender(
    outbox,
    ({ items }) => {
      order.push(`${items.length} answers`);
      return Promise.resolve({ status: 200, verdicts: items.map(({ id }) => ({ id, verdict: 'stored' as const })) });
    },
    new Backoff(),
    pieces.step,
  );

  await sender.step();
  await sender.step();
  await outbox.keep({ ...contribution, id: uuid7(), turnId: uuid7() }, 'ready');
  await sender.step();
  await sender.step();

  expect(order).toEqual(['1 answers', 'PUT', '1 answers', 'PATCH']);
});

it('a piece of a turn that was cut off goes on with the idea that names it', async () => {
  const { contribution, piece } = await keepSound('making');
  expect(await outbox.pieces.oldestReady()).toBeUndefined();

  await outbox.finishTurnsFromBefore();

  expect((await outbox.oldest(10)).map(({ id }) => id)).toEqual([contribution.id]);
  expect((await outbox.pieces.oldestReady())?.id).toBe(piece.id);
});

it('thrown away takes the bytes too', async () => {
  const { contribution, piece } = await keepSound('making');

  await outbox.throwAway(contribution.turnId);

  expect(await outbox.count()).toEqual({ kept: 0, aside: 0 });
  expect(await outbox.pieces.bytes(piece.id)).toBeUndefined();
});

it('a piece that was taken off leaves nothing, and an idea of it alone neither', async () => {
  const { contribution, piece } = await keepSound('making');
  const without = { ...contribution, value: { kind: 'idea' as const, pictures: [], language: 'en' } };

  await outbox.pieces.takeOff(piece.id, without);
  await outbox.finishTurnsFromBefore();

  expect(await outbox.count()).toEqual({ kept: 0, aside: 0 });
});

it('on a full tablet nothing of the piece is written, and everything from before stays', async () => {
  const before = await keepSound();
  const run = db.run.bind(db);
  db.run = (stores, mode, work) =>
    run(stores, mode, (tx) => {
      const result = work(tx);
      if (mode === 'readwrite') tx.abort();
      return result;
    });
  const contribution = idea([uuid7()]);
  const { piece, bytes } = sound(contribution);

  await expect(outbox.pieces.keep(piece, bytes, contribution)).rejects.toThrow();

  db.run = run;
  expect((await outbox.pieces.oldestReady())?.id).toBe(before.piece.id);
  expect(await outbox.pieces.bytes(piece.id)).toBeUndefined();
});

it.each([0, 1, 55, 56, 63, 64, 65, 1000])('our own SHA-256 of %i bytes is that of the browser', async (length) => {
  const { bytes } = sound(idea([uuid7()]), length);

  const own = await sha256(bytes, null as unknown as SubtleCrypto);

  expect(own).toBe(await sha256(bytes));
});
