import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { pack, testTablet } from '../steps-fixture';

let tablet: ReturnType<typeof testTablet>;
const made = { kind: 'drawing' as const, blob: new Blob(['a drawing'], { type: 'image/png' }), seconds: 0 };
const idea = { text: '', chosen: [] };

beforeEach(() => {
  tablet = testTablet();
  tablet.steps.visit.practised = true;
});

async function ideaWithAPiece(): Promise<void> {
  const { steps } = tablet;
  steps.visit.go('idea');
  steps.visit.idea = idea;
  await steps.making.keep(made);
  await steps.back();
}

it('a piece of an idea that nobody finished goes on when the person has left', async () => {
  await ideaWithAPiece();
  expect(await tablet.outbox.pieces.oldestReady()).toBeUndefined();

  await tablet.steps.ending.leave();

  expect(await tablet.outbox.pieces.oldestReady()).toMatchObject({ kind: 'drawing' });
  expect(await tablet.ready()).toMatchObject([{ kind: 'idea' }]);
});

it('a piece of an idea that nobody finished is thrown away with the rest', async () => {
  await ideaWithAPiece();

  await tablet.steps.ending.throwAway();

  expect(await tablet.outbox.pieces.count()).toEqual({ kept: 0, aside: 0 });
});

it('a tablet at rest with something left on it is not free', async () => {
  expect(tablet.steps.isBegun).toBe(false);

  await ideaWithAPiece();

  expect(tablet.steps.visit.isAtRest).toBe(true);
  expect(tablet.steps.isBegun).toBe(true);
});

it('who went back to the first screen goes on with the same turn, and is counted once', async () => {
  const { steps } = tablet;
  steps.answer();
  steps.start();
  await steps.answered({ kind: 'pick-one', choice: 'b' });
  steps.visit.go('rest');

  steps.answer();
  steps.start();
  await steps.answered({ kind: 'three-way-scale', level: 'good' });
  await steps.ending.leave();

  const turns = (await tablet.ready()).map(({ turnId }) => turnId);
  expect([turns.length, new Set(turns).size]).toEqual([2, 1]);
});

it('what was begun on something else goes on too when the person leaves', async () => {
  const { steps } = tablet;
  steps.answer();
  steps.start();
  await steps.answered({ kind: 'pick-one', choice: 'b' });

  steps.chooseActivity(pack.activities[1]!);
  await steps.ending.leave();

  expect(await tablet.ready()).toMatchObject([{ roundId: 'r1' }]);
});
