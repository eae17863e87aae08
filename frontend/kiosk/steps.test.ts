import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReadAloud } from './access/read-aloud';
import { Outbox } from './outbox/outbox';
import { OutboxDb } from './outbox/outbox-db';
import { Sender } from './outbox/sender';
import { Server } from './outbox/server';
import type { Contribution, Pack } from './pack/contract';
import { PackStore } from './pack/pack-store';
import { Steps } from './steps';

const card = { canChange: {}, cannotChange: {}, whyNot: {}, money: {}, decidesWith: {}, weEachGet: {} };
const choices = ['a', 'b', 'c'].map((choiceId) => ({ choiceId, wording: { en: choiceId } }));
const pack: Pack = {
  venue: { name: 'Hall', rehearsal: false, languages: ['en', 'cy'] },
  kiosk: { name: 'Tablet' },
  activities: [
    { activityId: 'club', name: {}, changeCard: { ...card, whoDecides: 'we-decide-now' } },
    { activityId: 'fixed', name: {}, changeCard: { ...card, whoDecides: 'already-decided' } },
  ],
  rounds: [
    {
      roundId: 'r1',
      activityId: 'club',
      rehearsal: false,
      question: { questionId: 'q1', wording: {}, answerType: { kind: 'pick-one' }, choices },
    },
    {
      roundId: 'r2',
      activityId: 'club',
      rehearsal: false,
      question: { questionId: 'q2', wording: {}, answerType: { kind: 'three-way-scale', look: 'faces' } },
    },
    {
      roundId: 'r3',
      activityId: 'fixed',
      rehearsal: false,
      question: { questionId: 'q3', wording: {}, answerType: { kind: 'pick-one' }, choices },
    },
  ],
  becameOf: [],
  pictures: {},
  ideaPictures: [],
  clips: {},
};

let steps: Steps;
let outbox: Outbox;
let db: OutboxDb;
let name = 0;

beforeEach(() => {
  db = new OutboxDb(`steps-${++name}`);
  outbox = new Outbox(db);
  const packs = new PackStore(db, new Server('token'));
  packs.pack = pack;
  const sender = new Sender(outbox, () => Promise.resolve({ status: 0 }));
  sender.wake = () => undefined;
  steps = new Steps({ outbox, packs, sender, sound: new ReadAloud() });
  steps.nextPerson();
});

const ready = (): Promise<Contribution[]> => outbox.oldest(50);

async function answerBoth(): Promise<void> {
  steps.answer();
  steps.visit.go('ask');
  await steps.answered({ kind: 'pick-one', choice: 'b' });
  await steps.answered({ kind: 'skip' });
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

    await steps.finish();

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

    await steps.finish();

    expect((await ready())[0]?.orderShown).toEqual(shown);
    expect([...shown].sort()).toEqual(['a', 'b', 'c']);
  });

  it('stopped and kept has what was chosen, also before Next', async () => {
    steps.answer();
    steps.visit.go('ask');
    steps.choose({ kind: 'pick-one', choice: 'c' });
    await steps.stop();

    await steps.stopAndKeep();

    expect((await ready()).map(({ value }) => value)).toEqual([{ kind: 'pick-one', choice: 'c' }]);
  });

  it('thrown away leaves nothing', async () => {
    await answerBoth();

    await steps.throwAway();
    await outbox.finishTurnsFromBefore();

    expect(await ready()).toEqual([]);
  });

  it('changed at the review is sent once, as it was changed', async () => {
    await answerBoth();
    steps.visit.change(steps.visit.turn!.rounds[0]!);
    await steps.answered({ kind: 'pick-one', choice: 'a' });
    expect(steps.visit.screen).toBe('review');

    await steps.finish();

    expect((await ready()).map(({ value }) => value)).toEqual([{ kind: 'pick-one', choice: 'a' }, { kind: 'skip' }]);
  });

  it('goes on only when the answer is written down, and loses nothing when it is not', async () => {
    steps.answer();
    steps.visit.go('ask');
    steps.choose({ kind: 'pick-one', choice: 'a' });
    db.run = () => Promise.reject(new Error('the disk is full'));

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
    await steps.finish();

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

  await steps.finishIdea();

  const [idea] = await ready();
  expect(idea?.value).toEqual({ kind: 'idea', pictures: ['openmoji/1F3B5'], language: 'en' });
});
