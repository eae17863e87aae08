import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { testTablet } from '../steps-fixture';

let tablet: ReturnType<typeof testTablet>;

beforeEach(() => (tablet = testTablet()));

/** A person who has chosen one answer, not yet pressed Next on the second question, and goes away. */
async function halfWay(): Promise<void> {
  const { steps } = tablet;
  steps.answer();
  steps.start();
  await steps.answered({ kind: 'pick-one', choice: 'a' });
  await steps.answered({ kind: 'pick-one', choice: 'b' });
  steps.choose({ kind: 'three-way-scale', level: 'good' });
}

async function all(): Promise<unknown[]> {
  await tablet.outbox.finishTurnsFromBefore();
  return (await tablet.ready()).map(({ value }) => value);
}

describe('the practice question', () => {
  it('comes first, and its answer is kept nowhere', async () => {
    const { steps } = tablet;
    steps.answer();
    steps.start();
    expect(steps.visit.screen).toBe('practice');

    steps.choose({ kind: 'pick-one', choice: 'tea' });
    await steps.answered({ kind: 'pick-one', choice: 'tea' });

    expect(steps.visit.screen).toBe('ask');
    expect(await all()).toEqual([]);
    expect(steps.visit.practice).toBeUndefined();
  });

  it('can be skipped, and comes once', async () => {
    const { steps } = tablet;
    steps.answer();
    steps.start();
    await steps.answered({ kind: 'skip' });
    await steps.back();

    steps.start();

    expect(steps.visit.screen).toBe('ask');
    expect(await all()).toEqual([]);
  });
});

describe('the cover', () => {
  beforeEach(halfWay);

  it('keeps what was chosen before it hides it', async () => {
    await tablet.steps.ending.cover();

    expect(tablet.steps.visit.screen).toBe('cover');
    expect(await all()).toEqual([
      { kind: 'pick-one', choice: 'b' },
      { kind: 'three-way-scale', level: 'good' },
    ]);
  });

  it('carrying on goes on at the same question, and nothing can be looked at', async () => {
    const { steps } = tablet;
    await steps.ending.cover();

    steps.visit.uncover();

    const [first, second] = steps.visit.turn!.rounds;
    expect(steps.visit.screen).toBe('ask');
    expect(steps.visit.round).toBe(second);
    expect(steps.visit.turn!.chosenIn(second!)).toBeUndefined();
    expect(steps.visit.turn!.isHidden(first!)).toBe(true);
    await steps.back();
    expect(steps.visit.screen).toBe('what-can-change');
  });

  it('what is answered anew after it takes the place of what was hidden, and can be looked at', async () => {
    const { steps } = tablet;
    await steps.ending.cover();
    steps.visit.uncover();

    await steps.answered({ kind: 'three-way-scale', level: 'not-good' });

    expect(steps.visit.turn!.isHidden(steps.visit.turn!.rounds[1]!)).toBe(false);
    expect(await all()).toEqual([
      { kind: 'pick-one', choice: 'b' },
      { kind: 'three-way-scale', level: 'not-good' },
    ]);
  });

  it('hides nothing when the tablet cannot keep it', async () => {
    tablet.db.run = () => Promise.reject(new Error('the disk is full'));

    await tablet.steps.ending.cover();

    expect(tablet.steps.visit.screen).toBe('ask');
    expect(tablet.steps.visit.notKept).toBe(true);
  });

  it('an idea half-way is kept and hidden, and another one can be begun', async () => {
    const { steps } = tablet;
    steps.visit.go('idea');
    steps.visit.idea = { text: 'I am shy about this', chosen: [] };

    await steps.ending.cover();
    steps.visit.uncover();

    expect(steps.visit.idea.text).toBe('');
    steps.visit.idea = { text: 'Another', chosen: [] };
    await steps.ending.finishIdea();
    const ideas = (await all()).map((value) => (value as { words?: string }).words).filter(Boolean);
    expect(ideas).toEqual(['I am shy about this', 'Another']);
  });

  it('a new person finds a fresh tablet, and what the last one brought goes on', async () => {
    const { steps } = tablet;
    await steps.ending.cover();
    steps.visit.go('new-person');

    await steps.ending.leave();

    expect(steps.visit.screen).toBe('rest');
    expect(steps.visit.turn).toBeUndefined();
    expect(await tablet.ready()).toHaveLength(2);
  });
});

describe('undo', () => {
  beforeEach(async () => {
    await halfWay();
    await tablet.steps.stop();
    tablet.steps.visit.carryOn();
    await tablet.steps.ending.finish();
    await tablet.steps.ending.helped('someone-helped');
  });

  it('for ten seconds nothing is sent, and what was finished can be changed', async () => {
    await tablet.clock.pass(9_999);
    expect(await tablet.ready()).toEqual([]);

    await tablet.steps.ending.undo();
    await tablet.clock.pass(60_000);

    expect(tablet.steps.visit.screen).toBe('review');
    expect(await tablet.ready()).toEqual([]);
  });

  it('somebody who still moves has ten seconds from there', async () => {
    await tablet.clock.pass(9_000);
    tablet.steps.handing.active();
    await tablet.clock.pass(9_000);

    expect(tablet.steps.visit.canUndo).toBe(true);
    expect(await tablet.ready()).toEqual([]);
  });

  it('afterwards all of it goes, with who helped and with the pair', async () => {
    await tablet.undoIsOver();

    const items = await tablet.ready();
    expect(items.map(({ helped }) => helped)).toEqual(['someone-helped', 'someone-helped']);
    expect(new Set(items[0]!.pair)).toHaveLength(2);
    expect(items[1]!.pair).toEqual(items[0]!.pair);
    expect(items[0]!.pair).toEqual(tablet.steps.visit.pair);
  });

  it('Done sends at once', async () => {
    await tablet.steps.ending.done();

    expect(await tablet.ready()).toHaveLength(2);
    expect(tablet.steps.visit.screen).toBe('rest');
  });

  it('a power cut in between loses nothing: the tablet that starts again sends it', async () => {
    await tablet.outbox.finishTurnsFromBefore();

    expect((await tablet.ready()).map(({ helped }) => helped)).toEqual(['someone-helped', 'someone-helped']);
  });
});

describe('coming back with the pair', () => {
  const known = { turnId: 'turn-of-before', revision: 3, rounds: ['r2'], ideas: false };

  it('asks only what can still be changed, and the answer is a new one of the same turn', async () => {
    const { steps } = tablet;
    steps.changeAgain(known);
    await steps.answered({ kind: 'three-way-scale', level: 'in-between' });
    await steps.ending.finish();
    await tablet.undoIsOver();

    const [item] = await tablet.ready();
    expect(item).toMatchObject({ roundId: 'r2', turnId: 'turn-of-before', revision: 3 });
    expect(item?.pair).toBeUndefined();
  });

  it('taking back is a row of its own, and can be undone too', async () => {
    await tablet.steps.ending.takeBack(known);
    await tablet.steps.ending.undo();
    expect(await all()).toEqual([]);

    await tablet.steps.ending.takeBack(known);
    await tablet.undoIsOver();

    expect(await tablet.ready()).toMatchObject([{ kind: 'taken-back', turnId: 'turn-of-before', revision: 3 }]);
  });
});

it('every pair is of two different pictures, and each pair comes as often as any other', () => {
  const seen = new Map<string, number>();
  for (let i = 0; i < 6_000; i++) {
    const pair = tablet.pairs.give()!.join(' ');
    seen.set(pair, (seen.get(pair) ?? 0) + 1);
  }

  expect(seen.size).toBe(6);
  for (const often of seen.values()) expect(Math.abs(often - 1_000)).toBeLessThan(150);
});
