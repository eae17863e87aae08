import { FakeClock } from './access/fake-clock';
import { ReadAloud } from './access/read-aloud';
import { PageTraces } from './leaving/page-traces';
import { PairPictures } from './leaving/pair-pictures';
import { Outbox } from './outbox/outbox';
import { OutboxDb } from './outbox/outbox-db';
import { Sender } from './outbox/sender';
import { Server } from './outbox/server';
import type { Pack } from './pack/contract';
import { PackStore } from './pack/pack-store';
import { Steps } from './steps';

const card = { canChange: {}, cannotChange: {}, whyNot: {}, money: {}, decidesWith: {}, weEachGet: {} };
const choices = ['a', 'b', 'c'].map((choiceId) => ({ choiceId, wording: { en: choiceId } }));
export const pack: Pack = {
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

let name = 0;

/** A tablet for tests: real parts, a database of its own, a clock that moves when it is told to, and no server. */
export function testTablet(given: Pack = pack) {
  const db = new OutboxDb(`steps-${++name}`);
  const server = new Server('token');
  const outbox = new Outbox(db);
  const packs = new PackStore(db, server);
  packs.pack = given;
  const sender = new Sender(outbox, () => Promise.resolve({ status: 0 }));
  sender.wake = () => undefined;
  const pairs = new PairPictures(db, server);
  pairs.kinds = [['dog', 'cat', 'cow'].map((picture) => ({ picture, src: `/${picture}.svg`, words: { en: picture } }))];
  const clock = new FakeClock();
  const sound = new ReadAloud();
  const steps = new Steps({ outbox, packs, sender, sound, pairs, traces: new PageTraces(document) }, clock);
  steps.nextPerson();
  const ready = () => outbox.oldest(50);

  /** Lets the time to undo pass, and what comes of it be written down. */
  const undoIsOver = async () => {
    await clock.pass(10_000);
    while (steps.visit.canUndo || (await ready()).length === 0) await new Promise((soon) => setTimeout(soon));
  };
  return { db, outbox, clock, sound, pairs, steps, ready, undoIsOver };
}
