import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Batch, Contribution } from '../pack/contract';
import { Backoff } from './backoff';
import { Outbox } from './outbox';
import { OutboxDb } from './outbox-db';
import { Sender, type Reply } from './sender';
import { uuid7 } from './uuid7';

let outbox: Outbox;
let name = 0;
const turnId = uuid7();

beforeEach(() => {
  outbox = new Outbox(new OutboxDb(`test-${++name}`));
});

function answer(turn = turnId): Contribution {
  const way = { language: 'en', access: 'touch' } as const;
  return { id: uuid7(), kind: 'answer', roundId: uuid7(), turnId: turn, value: { kind: 'skip' }, way, madeAt: '' };
}

async function keepReady(count: number): Promise<Contribution[]> {
  const items = Array.from({ length: count }, () => answer());
  for (const item of items) await outbox.keep(item, 'ready');
  return items;
}

/** A server that answers each post with the next reply and remembers what it was sent. */
function server(...replies: ((batch: Batch) => Reply)[]) {
  const sent: Batch[] = [];
  const post = (batch: Batch): Promise<Reply> => {
    sent.push(batch);
    return Promise.resolve((replies.shift() ?? storeAll)(batch));
  };
  return { sent, post };
}

const storeAll = ({ items }: Batch): Reply => ({
  status: 200,
  verdicts: items.map(({ id }) => ({ id, verdict: 'stored' })),
});
const idsLeft = async () => (await outbox.oldest(50)).map(({ id }) => id);

describe('nothing is deleted before a verdict about exactly that item', () => {
  const silent: Reply[] = [0, 401, 429, 500, 503].map((status) => ({ status }));
  it.each(silent)('after status $status everything is still kept', async (reply) => {
    const items = await keepReady(3);

    await new Sender(outbox, server(() => reply).post).step();

    expect(await idsLeft()).toEqual(items.map(({ id }) => id));
  });

  it('an item the reply does not name stays', async () => {
    const [first, second] = await keepReady(2);

    await new Sender(
      outbox,
      server(() => ({ status: 200, verdicts: [{ id: first!.id, verdict: 'stored' }] })).post,
    ).step();

    expect(await idsLeft()).toEqual([second!.id]);
  });

  it('a verdict about something that was not sent deletes nothing', async () => {
    const [kept] = await keepReady(1);
    const other = answer();
    await outbox.keep(other);

    await outbox.settle([kept!], [{ id: other.id, verdict: 'stored' }]);

    expect((await outbox.count()).kept).toBe(2);
  });

  it('a verdict nobody knows yet deletes nothing', async () => {
    const [kept] = await keepReady(1);

    await outbox.settle([kept!], [{ id: kept!.id, verdict: 'perhaps' as 'stored' }]);

    expect(await idsLeft()).toEqual([kept!.id]);
  });

  it('what is stored or known already is let go of', async () => {
    const [first, second] = await keepReady(2);

    await outbox.settle(
      [first!, second!],
      [
        { id: first!.id, verdict: 'stored' },
        { id: second!.id, verdict: 'known-already' },
      ],
    );

    expect((await outbox.count()).kept).toBe(0);
  });
});

it('a refused item is kept aside', async () => {
  const [item] = await keepReady(1);

  await outbox.settle([item!], [{ id: item!.id, verdict: 'refused', reason: 'round-closed' }]);

  expect(await outbox.count()).toEqual({ kept: 0, aside: 1 });
});

it.each([400, 413])('a batch that is not read is halved, and a single one is kept aside (%i)', async (status) => {
  const items = await keepReady(4);
  const bad = items[2]!.id;
  const picky = (batch: Batch): Reply => (batch.items.some(({ id }) => id === bad) ? { status } : storeAll(batch));
  const { post, sent } = server(...Array<typeof picky>(20).fill(picky));
  const sender = new Sender(outbox, post);

  while ((await sender.step()) === 'more');

  expect(sent.slice(0, 2).map(({ items }) => items.length)).toEqual([4, 2]);
  expect(await outbox.count()).toEqual({ kept: 0, aside: 1 });
});

it('what is still being made is not sent, and is ready when its turn is finished', async () => {
  await outbox.keep(answer());
  expect(await idsLeft()).toEqual([]);

  await outbox.finish(turnId);

  expect(await idsLeft()).toHaveLength(1);
});

it('an answer that is changed within its turn is one answer', async () => {
  const item = answer();
  await outbox.keep(item);

  await outbox.keep({ ...item, value: { kind: 'i-do-not-know' } });
  await outbox.finish(turnId);

  expect((await outbox.oldest(50)).map(({ value }) => value)).toEqual([{ kind: 'i-do-not-know' }]);
});

it('what is ready never changes again', async () => {
  const [item] = await keepReady(1);

  await outbox.keep({ ...item!, value: { kind: 'wrong-question' } });

  expect((await outbox.oldest(50))[0]?.value).toEqual({ kind: 'skip' });
});

it('throwing away takes this turn and no other', async () => {
  const other = answer(uuid7());
  await outbox.keep(answer());
  await outbox.keep(other);

  await outbox.throwAway(turnId);
  await outbox.finishTurnsFromBefore();

  expect(await idsLeft()).toEqual([other.id]);
});

it('a turn that was cut off is kept and sent', async () => {
  await outbox.keep(answer());

  await outbox.finishTurnsFromBefore();

  expect(await idsLeft()).toHaveLength(1);
});

it('at most 50 items go in one batch, the oldest first, with the count of all', async () => {
  const items = await keepReady(60);
  const { post, sent } = server();

  await new Sender(outbox, post).step();

  expect(sent[0]?.kept).toBe(60);
  expect(sent[0]?.items.map(({ id }) => id)).toEqual(items.slice(0, 50).map(({ id }) => id));
});

it('a database the browser closed is opened again', async () => {
  const db = new OutboxDb(`test-${++name}`);
  const closing = new Outbox(db);
  await closing.keep(answer());
  await db.run(['outbox'], 'readonly', (tx) => tx.db.close());

  await closing.keep(answer());

  expect((await closing.count()).kept).toBe(2);
});

describe('waiting', () => {
  it('doubles from 1 to 300 seconds', () => {
    const backoff = new Backoff(() => 1);

    const waits = Array.from({ length: 11 }, () => backoff.next() / 1000);

    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  });

  it('varies, so that a hall of tablets does not knock at once', () => {
    expect(new Backoff(() => 0).next()).toBe(750);
  });

  it('obeys Retry-After in seconds and as a date', () => {
    const now = Date.parse('2026-11-20T19:00:00Z');

    expect(new Backoff().next('120', now)).toBe(120_000);
    expect(new Backoff().next('Fri, 20 Nov 2026 19:01:00 GMT', now)).toBe(60_000);
  });
});

it('ids made one after the other sort in that order', () => {
  const ids = Array.from({ length: 5000 }, () => uuid7());

  expect([...ids].sort()).toEqual(ids);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
