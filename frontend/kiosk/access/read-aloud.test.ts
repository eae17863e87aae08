import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeClock } from './fake-clock';
import type { Playing } from './player';
import { ReadAloud, type Part, type Spoken } from './read-aloud';

/** A loudspeaker that writes down what it plays; each sound lasts a second of the fake clock. */
class FakeLoudspeaker {
  readonly played: { at: number; rate: number; until?: number }[] = [];
  constructor(private readonly clock: FakeClock) {}

  play = (_: Blob, rate: number): Playing => {
    const entry: (typeof this.played)[number] = { at: this.clock.now(), rate };
    this.played.push(entry);
    let done: (heard: boolean) => void = () => undefined;
    const ended = new Promise<boolean>((resolve) => (done = resolve));
    const end = () => {
      entry.until ??= this.clock.now();
      done(true);
    };
    const cancel = this.clock.after(1000 / rate, end);
    return {
      ended,
      stop: () => {
        cancel();
        end();
      },
    };
  };

  get sounding(): number {
    return this.played.filter(({ until }) => until === undefined).length;
  }
}

const texts = ['Question 1 of 2', 'What shall we do?', 'Disco', 'Quiz', 'Choose one.', 'Then press Next.'];
let clock: FakeClock;
let loudspeaker: FakeLoudspeaker;
let sound: ReadAloud;
let spoken: Spoken[];
const note = (event: Event) => spoken.push((event as CustomEvent<Spoken>).detail);
const part = (...said: string[]): Part => ({ what: said[0], texts: said.map((text) => ({ text, lang: 'en' })) });

beforeEach(() => {
  clock = new FakeClock();
  loudspeaker = new FakeLoudspeaker(clock);
  sound = new ReadAloud(loudspeaker.play, clock);
  sound.clips = { en: Object.fromEntries(texts.map((text, i) => [text, `/clips/${i}.wav`])) };
  spoken = [];
  document.addEventListener('spoken', note);
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(
      new Response(address.includes('gone') ? null : 'sound', { status: address.includes('gone') ? 503 : 200 }),
    ),
  );
});

afterEach(() => {
  document.removeEventListener('spoken', note);
  vi.unstubAllGlobals();
});

it('parts follow each other in order, with at least 0.7 seconds between them', async () => {
  void sound.read([part('Question 1 of 2'), part('What shall we do?'), part('Disco'), part('Quiz')]);
  await clock.pass(20_000);

  expect(spoken.map(({ text }) => text)).toEqual(['Question 1 of 2', 'What shall we do?', 'Disco', 'Quiz']);
  const gaps = loudspeaker.played.slice(1).map(({ at }, i) => at - loudspeaker.played[i]!.until!);
  expect(gaps.every((gap) => gap >= 700)).toBe(true);
});

it('what is spoken is marked on the screen, and nothing else is', async () => {
  const element = document.createElement('p');
  void sound.read([{ ...part('Disco'), element }, part('Quiz')]);
  await clock.pass(500);
  expect([element.hasAttribute('data-reading'), sound.speaking]).toEqual([true, 'Disco']);

  await clock.pass(1500);
  expect([element.hasAttribute('data-reading'), sound.speaking]).toEqual([false, 'Quiz']);
});

it.each(['pointerdown', 'keydown'])(
  'a %s stops the sound within 100 milliseconds, also between two parts',
  async (what) => {
    sound.watch(document);
    for (const moment of [500, 1300]) {
      loudspeaker.played.length = 0;
      void sound.read([part('Disco'), part('Quiz')]);
      await clock.pass(moment);
      document.dispatchEvent(new Event(what));
      const pressed = clock.now();
      await clock.pass(100);
      expect(loudspeaker.sounding).toBe(0);
      await clock.pass(5000);
      expect(loudspeaker.played.every(({ until }) => until! <= pressed + 100)).toBe(true);
      expect(loudspeaker.played).toHaveLength(1);
    }
  },
);

it('one sound at a time: a new one ends the one before', async () => {
  void sound.read([part('Disco'), part('Quiz')]);
  await clock.pass(500);
  void sound.read([part('What shall we do?')]);
  await clock.pass(100);

  expect(loudspeaker.sounding).toBe(1);
  expect(spoken.map(({ text }) => text)).toEqual(['Disco', 'What shall we do?']);
});

it('slower is 110 words a minute instead of 140', async () => {
  sound.slower = true;
  void sound.read([part('Disco')]);
  await clock.pass(2000);

  expect(140 * loudspeaker.played[0]!.rate).toBeCloseTo(110);
});

it('again says the last again, and the next person hears nothing of it', async () => {
  void sound.read([part('Disco')]);
  await clock.pass(2000);
  void sound.again();
  await clock.pass(2000);
  expect(spoken.map(({ text }) => text)).toEqual(['Disco', 'Disco']);

  sound.reset();
  void sound.again();
  await clock.pass(2000);
  expect(spoken).toHaveLength(2);
});

it('a text without a sound of its own is spoken sentence by sentence', async () => {
  void sound.read([part('Choose one. Then press Next.')]);
  await clock.pass(5000);

  expect(spoken.map(({ text }) => text)).toEqual(['Choose one.', 'Then press Next.']);
});

it('says why nothing is heard: no voice, or not here yet', async () => {
  await sound.read([{ texts: [{ text: 'Disgo', lang: 'cy' }] }]);
  expect(sound.note).toBe('no-voice');

  sound.clips = { en: { Disco: '/clips/gone.wav' } };
  await sound.read([part('Disco')]);
  expect(sound.note).toBe('not-here');
});
