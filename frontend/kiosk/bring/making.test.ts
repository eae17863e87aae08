import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OwnIdea, Round } from '../pack/contract';
import { pack, testTablet } from '../steps-fixture';
import type { Made } from './made';

const open: Round = {
  roundId: 'open',
  activityId: 'club',
  rehearsal: false,
  question: { questionId: 'q', wording: {}, answerType: { kind: 'open-idea' } },
};
const sound: Made = { kind: 'sound', blob: new Blob(['la la'], { type: 'audio/webm' }), seconds: 2 };
const own = (change: Partial<OwnIdea>): OwnIdea => ({
  kind: 'open-idea',
  words: '',
  pictures: [],
  language: 'en',
  ...change,
});
let tablet: ReturnType<typeof testTablet>;

beforeEach(() => {
  tablet = testTablet({ ...pack, rounds: [open] });
  tablet.steps.chooseActivity(pack.activities[0]!);
  tablet.steps.visit.go('ask');
});

const made = () => tablet.steps.visit.turn!.piecesOf(open);

async function makeASound(): Promise<string> {
  tablet.steps.making.bring('sound');
  await tablet.steps.making.keep(sound);
  return made()[0]!.id;
}

async function handOver() {
  await tablet.steps.ending.stopAndKeep();
  await tablet.steps.ending.done();
  return { items: await tablet.ready(), piece: await tablet.outbox.pieces.oldestReady() };
}

describe('something made for an answer of one’s own', () => {
  it('comes back to the question, and goes with the words that were there', async () => {
    tablet.steps.choose(own({ words: 'A shed' }));

    const id = await makeASound();
    expect(tablet.steps.visit.screen).toBe('ask');
    const { items, piece } = await handOver();

    expect(items.map(({ value }) => value)).toEqual([own({ words: 'A shed', pieces: [id] })]);
    expect(piece).toMatchObject({ id, contributionId: items[0]!.id, turnId: items[0]!.turnId });
  });

  it('is kept without another press when the person walks away', async () => {
    const id = await makeASound();

    await tablet.steps.ending.leave();

    expect((await tablet.ready()).map(({ value }) => value)).toEqual([own({ pieces: [id] })]);
    expect((await tablet.outbox.pieces.oldestReady())?.id).toBe(id);
  });

  it('is gone when it is taken off, and nothing is answered when nothing else is there', async () => {
    await tablet.steps.making.takeOff(await makeASound());

    expect(made()).toEqual([]);
    expect(tablet.steps.visit.turn!.answerTo(open)).toBeUndefined();
    expect(await tablet.outbox.count()).toEqual({ kept: 0, aside: 0 });
  });

  it('is gone when the question is skipped after all', async () => {
    await makeASound();

    await tablet.steps.answered({ kind: 'skip' });

    expect(made()).toEqual([]);
    const { items, piece } = await handOver();
    expect(items.map(({ value }) => value)).toEqual([{ kind: 'skip' }]);
    expect(piece).toBeUndefined();
  });

  it('is hidden by the cover, and not mixed with what somebody else brings', async () => {
    await makeASound();
    await tablet.steps.ending.cover();
    tablet.steps.visit.uncover();
    expect(made()).toEqual([]);

    const second = await makeASound();

    const { items } = await handOver();
    expect(items.map(({ value }) => value)).toEqual([own({ pieces: [second] })]);
    expect(await tablet.outbox.count()).toEqual({ kept: 2, aside: 0 });
  });
});
