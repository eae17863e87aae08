import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Contribution } from './pack/contract';
import type { Steps } from './steps';
import { testTablet } from './steps-fixture';

let tablet: ReturnType<typeof testTablet>;
let steps: Steps;

beforeEach(() => {
  tablet = testTablet();
  steps = tablet.steps;
});

const ready = (): Promise<Contribution[]> => tablet.ready();

async function answerBoth(): Promise<void> {
  steps.answer();
  steps.visit.go('ask');
  await steps.answered({ kind: 'pick-one', choice: 'b' });
  await steps.answered({ kind: 'skip' });
}

/** The person says that nobody helped, and lets the time to undo pass. */
async function finishAlone(): Promise<void> {
  await steps.ending.finish();
  await steps.ending.helped('alone');
  await tablet.undoIsOver();
}

describe('a turn', () => {
  it('never opens a choice about what is already decided', () => {
    steps.answer();

    expect(steps.visit.turn?.rounds.map(({ roundId }) => roundId)).toEqual(['r1', 'r2']);
  });

  it('ends at the review, and finishing makes all of it ready', async () => {
    await answerBoth();
    expect(steps.visit.screen).toBe('review');
    expect(await ready()).toEqual([]);

    await finishAlone();

    expect((await ready()).map(({ roundId, value }) => [roundId, value])).toEqual([
      ['r1', { kind: 'pick-one', choice: 'b' }],
      ['r2', { kind: 'skip' }],
    ]);
    expect(steps.visit.finished).toBe('answers');
  });

  it('records the order its cards were shown in, and keeps it for the visit', async () => {
    await answerBoth();
    const round = steps.visit.turn!.rounds[0]!;
    const shown = steps.visit.turn!.orderOf(round);

    await finishAlone();

    expect((await ready())[0]?.orderShown).toEqual(shown);
    expect([...shown].sort()).toEqual(['a', 'b', 'c']);
  });

  it('stopped and kept has what was chosen, also before Next', async () => {
    steps.answer();
    steps.visit.go('ask');
    steps.choose({ kind: 'pick-one', choice: 'c' });
    await steps.stop();

    await steps.ending.stopAndKeep();
    await tablet.undoIsOver();

    expect((await ready()).map(({ value }) => value)).toEqual([{ kind: 'pick-one', choice: 'c' }]);
  });

  it('thrown away leaves nothing', async () => {
    await answerBoth();

    await steps.ending.throwAway();
    await tablet.outbox.finishTurnsFromBefore();

    expect(await ready()).toEqual([]);
  });

  it('changed at the review is sent once, as it was changed', async () => {
    await answerBoth();
    steps.visit.change(steps.visit.turn!.rounds[0]!);
    await steps.answered({ kind: 'pick-one', choice: 'a' });
    expect(steps.visit.screen).toBe('review');

    await finishAlone();

    expect((await ready()).map(({ value }) => value)).toEqual([{ kind: 'pick-one', choice: 'a' }, { kind: 'skip' }]);
  });

  it('goes on only when the answer is written down, and loses nothing when it is not', async () => {
    steps.answer();
    steps.visit.go('ask');
    steps.choose({ kind: 'pick-one', choice: 'a' });
    tablet.db.run = () => Promise.reject(new Error('the disk is full'));

    await steps.answered({ kind: 'pick-one', choice: 'a' });

    expect(steps.visit.screen).toBe('ask');
    expect(steps.visit.notKept).toBe(true);
    expect(steps.visit.turn!.chosenIn(steps.visit.round!)).toEqual({ kind: 'pick-one', choice: 'a' });
  });
});

describe('between people', () => {
  it('nothing of the last person stays', async () => {
    steps.visit.language = 'cy';
    steps.visit.idea = { text: 'A quiz', chosen: ['openmoji/1F3B5'] };
    await answerBoth();
    await finishAlone();

    steps.nextPerson();

    const { screen, language, turn, place, changing, idea, notKept } = steps.visit;
    expect({ screen, language, turn, place, changing, idea, notKept }).toEqual({
      screen: 'rest',
      language: 'en',
      turn: undefined,
      place: 0,
      changing: false,
      idea: { text: '', chosen: [] },
      notKept: false,
    });
  });
});

it('an idea of pictures alone is kept as an idea', async () => {
  steps.visit.go('idea');
  steps.visit.idea = { text: '  ', chosen: ['openmoji/1F3B5'] };

  await steps.ending.finishIdea();
  await tablet.undoIsOver();

  const [idea] = await ready();
  expect(idea?.value).toEqual({ kind: 'idea', pictures: ['openmoji/1F3B5'], language: 'en' });
});
