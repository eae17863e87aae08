import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Outbox } from '../outbox/outbox';
import type { OutboxDb } from '../outbox/outbox-db';
import type { Steps } from '../steps';
import { testTablet } from '../steps-fixture';
import { devicesHere } from './can';
import { levelOf } from './loudness';
import { mediaTypeOf, type Made } from './made';
import { paperFor, visible, type Stroke } from './strokes';

const made: Made = { kind: 'sound', blob: new Blob(['la la'], { type: 'audio/webm;codecs=opus' }), seconds: 2 };
let steps: Steps;
let outbox: Outbox;
let db: OutboxDb;
let tablet: ReturnType<typeof testTablet>;

beforeEach(() => {
  tablet = testTablet();
  ({ steps, outbox, db } = tablet);
  steps.nextPerson();
  steps.visit.go('idea');
  steps.making.bring('sound');
});

describe('something made for an idea', () => {
  it('is on the disk before the screen goes on, and goes when the idea is finished', async () => {
    await steps.making.keep(made);

    expect(steps.visit.screen).toBe('idea');
    expect(await outbox.pieces.oldestReady()).toBeUndefined();
    const [piece] = steps.visit.pieces;

    await steps.ending.finishIdea();
    await tablet.undoIsOver();

    expect((await outbox.pieces.oldestReady())?.id).toBe(piece?.id);
    expect((await outbox.oldest(5)).map(({ value }) => value)).toEqual([
      { kind: 'idea', pictures: [], pieces: [piece?.id], language: 'en' },
    ]);
  });

  it('stays on the screen when the tablet cannot keep it', async () => {
    steps.visit.draft.made = made;
    db.run = () => Promise.reject(new DOMException('', 'QuotaExceededError'));

    await steps.making.keep(made);

    expect(steps.visit).toMatchObject({ screen: 'bring', notKept: true, pieces: [], draft: { made } });
  });

  it('is kept by Stop and Keep, and gone after Throw away', async () => {
    await steps.making.keep(made);
    await steps.stop();
    await steps.ending.throwAway();
    expect(await outbox.count()).toEqual({ kept: 0, aside: 0 });

    steps.nextPerson();
    steps.visit.go('idea');
    steps.making.bring('sound');
    await steps.making.keep(made);
    await steps.stop();
    await steps.ending.stopAndKeep();
    await tablet.undoIsOver();
    expect((await outbox.oldest(5)).length).toBe(1);
  });

  it('waits through Help, and nothing of it is there for the next person', async () => {
    steps.visit.draft.made = made;
    steps.visit.go('help');
    steps.visit.carryOn();
    expect(steps.visit).toMatchObject({ screen: 'bring', draft: { made } });

    steps.nextPerson();

    expect(steps.visit).toMatchObject({ pieces: [], draft: {}, bringing: undefined });
  });
});

describe('what cannot work is not offered, with its reason', () => {
  const works = {
    mediaDevices: {
      getUserMedia: () => undefined,
      enumerateDevices: () => Promise.resolve([{ kind: 'audioinput' }, { kind: 'videoinput' }]),
    },
    permissions: {
      query: ({ name }: { name: string }) => Promise.resolve({ state: name === 'camera' ? 'denied' : 'prompt' }),
    },
  };
  const here = (isSecureContext: boolean, navigator: object) =>
    devicesHere({ isSecureContext, navigator: navigator as Navigator });

  beforeEach(() => {
    globalThis.MediaRecorder ??= class {} as unknown as typeof MediaRecorder;
  });

  it('over plain http', async () => {
    expect(await here(false, works)).toEqual({ microphone: 'not-secure', camera: 'not-secure' });
  });

  it('where the browser or the person said no', async () => {
    expect(await here(true, works)).toEqual({ microphone: 'works', camera: 'denied' });
  });

  it('where there is no device', async () => {
    const none = { ...works, mediaDevices: { ...works.mediaDevices, enumerateDevices: () => Promise.resolve([]) } };

    expect(await here(true, none)).toEqual({ microphone: 'no-device', camera: 'no-device' });
  });

  it('where the browser cannot', async () => {
    expect(await here(true, {})).toEqual({ microphone: 'not-able', camera: 'not-able' });
  });
});

describe('a drawing', () => {
  const line: Stroke = { kind: 'line', colour: 'red', points: [{ x: 0, y: 0 }] };

  it('that was cleared comes back with Undo', () => {
    const strokes: Stroke[] = [line, { kind: 'clear' }];
    expect(visible(strokes)).toEqual([]);

    strokes.pop();

    expect(visible(strokes)).toEqual([line]);
  });

  it.each([
    [450, 480, 3, 3],
    [760, 460, 3, 6],
    [200, 200, 2, 2],
  ])('on %i by %i has places no smaller than a target', (width, height, rows, places) => {
    expect(paperFor(width, height, 126)).toMatchObject({ rows, places });
  });
});

it('says how loud one is in three steps', () => {
  expect([0, 0.3, 1].map(levelOf)).toEqual(['quiet', 'good', 'loud']);
});

it('the server hears the media type without its parameters', () => {
  expect(mediaTypeOf(made.blob)).toBe('audio/webm');
});
