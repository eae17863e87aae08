import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { OutboxDb } from '../outbox/outbox-db';
import { pack as sample } from '../steps-fixture';
import { ClipLists } from './clip-lists';
import type { ClipList, Pack } from './contract';

const welsh: ClipList = { Helo: '/clips/1.wav' };
let asked: string[];
let answer: ClipList | undefined;
let db: OutboxDb;
let number = 0;

beforeEach(() => {
  asked = [];
  answer = welsh;
  db = new OutboxDb(`clip-lists-${++number}`);
});

const pack = (address: string): Pack => ({ ...sample, clips: { en: {} }, clipsElsewhere: { cy: address } });
const lists = () => new ClipLists(db, { clips: (address) => Promise.resolve((asked.push(address), answer)) });

it('a list is asked for once, by its address, and there for all who follow', async () => {
  const first = pack('/a');
  await lists().fetch(first, ['cy']);
  await lists().fetch(first, ['cy']);

  expect(first.clips.cy).toEqual(welsh);
  expect(asked).toEqual(['/a']);
});

it('a tablet that starts with no server has the lists it kept', async () => {
  await lists().fetch(pack('/a'), ['cy']);
  const later = pack('/a');

  await lists().open(later);

  expect(later.clips.cy).toEqual(welsh);
});

it('another address is another list', async () => {
  await lists().fetch(pack('/a'), ['cy']);
  const changed = pack('/b');

  await lists().open(changed);
  expect(changed.clips).not.toHaveProperty('cy');
  await lists().fetch(changed, ['cy']);

  expect(asked).toEqual(['/a', '/b']);
});

it('with no server nothing is kept, and it is asked for again', async () => {
  answer = undefined;
  const silent = pack('/a');
  await lists().fetch(silent, ['cy']);
  expect(silent.clips).not.toHaveProperty('cy');

  answer = welsh;
  await lists().fetch(silent, ['cy']);

  expect(silent.clips.cy).toEqual(welsh);
});

it('a language that is not asked for is left for later', async () => {
  await lists().fetch(pack('/a'), ['en']);

  expect(asked).toEqual([]);
});
