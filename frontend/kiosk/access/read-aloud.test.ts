import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeClock } from './fake-clock';
import type { Device } from './device-voice';
import type { Manner, Playing } from './player';
import { ReadAloud, type Part, type Spoken } from './read-aloud';

/** A loudspeaker that writes down what it plays; each sound lasts a second of the fake clock. */
class FakeLoudspeaker {
  readonly played: (Manner & { at: number; until?: number; by?: 'device' })[] = [];
  constructor(private readonly clock: FakeClock) {}

  ready = (): void => undefined;

  play = (_: Blob | undefined, manner: Manner, by?: 'device'): Playing => {
    const { rate } = manner;
    const entry: (typeof this.played)[number] = { at: this.clock.now(), ...manner, by };
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
/** A tablet with voices of its own, and no sound where it broke. */
class FakeDevice implements Device {
  languages: string[] = [];
  broken = false;
  tellWord: ((from: number, length: number) => void) | undefined;
  constructor(private readonly loudspeaker: FakeLoudspeaker) {}

  speaks = (language: string) => this.languages.includes(language);

  speak: Device['speak'] = (_, manner, word) => {
    this.tellWord = word;
    if (this.broken) return { ended: Promise.resolve(false), stop: () => undefined };
    return this.loudspeaker.play(undefined, manner, 'device');
  };
}

let clock: FakeClock;
let device: FakeDevice;
let loudspeaker: FakeLoudspeaker;
let sound: ReadAloud;
let spoken: Spoken[];
const note = (event: Event) => spoken.push((event as CustomEvent<Spoken>).detail);
const part = (...said: string[]): Part => ({ what: said[0], texts: said.map((text) => ({ text, lang: 'en' })) });

beforeEach(() => {
  clock = new FakeClock();
  loudspeaker = new FakeLoudspeaker(clock);
  device = new FakeDevice(loudspeaker);
  sound = new ReadAloud(loudspeaker, clock, device);
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

it('is quieter or louder for one person, and slower speech is no louder', async () => {
  for (const volume of ['quiet', 'usual', 'loud'] as const) {
    Object.assign(sound, { volume });
    void sound.read([part('Disco')]);
    await clock.pass(2000);
  }

  const [quiet, usual, loud] = loudspeaker.played.map(({ volume }) => volume);
  expect(quiet! < usual! && usual! < loud! && loud === 1).toBe(true);
});

const said = () => loudspeaker.played.map(({ by }) => by ?? 'clip');

it.each([
  ['a person has spoken it', { afterDevice: true, recorded: ['Disco'] }, 'clip'],
  ["the operator's voice has", { afterDevice: false, recorded: [] }, 'clip'],
  ['only a plain voice has', { afterDevice: true, recorded: [] }, 'device'],
])("the tablet's own voice speaks where it is next: %s", async (_, voice, by) => {
  device.languages = ['en'];
  sound.voices = { en: voice };
  void sound.read([part('Disco')]);
  await clock.pass(2000);

  expect(said()).toEqual([by]);
});

it('what has no clip, or one that is not here, is spoken by the tablet', async () => {
  device.languages = ['en', 'cy'];
  sound.clips = { en: { Quiz: '/clips/gone.wav', Disco: '/clips/1.wav' } };
  sound.voices = { en: { afterDevice: false, recorded: [] } };
  void sound.read([part('Disco'), part('Quiz'), { texts: [{ text: 'Dawnsio. Wedyn te.', lang: 'cy' }] }]);
  await clock.pass(10_000);

  expect(said()).toEqual(['clip', 'device', 'device', 'device']);
  expect(spoken.map(({ text }) => text)).toEqual(['Disco', 'Quiz', 'Dawnsio.', 'Wedyn te.']);
});

it("a tablet's voice that makes no sound gives way to the clips", async () => {
  Object.assign(device, { languages: ['en'], broken: true });
  sound.voices = { en: { afterDevice: true, recorded: [] } };
  void sound.read([part('Disco'), part('Quiz')]);
  await clock.pass(5000);

  expect(said()).toEqual(['clip', 'clip']);
});

describe('the sentence that is spoken', () => {
  const marked = new Map<string, Range>();
  const words = () => [...marked].map(([name, range]) => `${name}: ${range.toString()}`);
  const page = document.createElement('div');

  beforeEach(() => {
    marked.clear();
    vi.stubGlobal('CSS', { highlights: marked });
    // The browser's own takes the range and draws it.
    vi.stubGlobal('Highlight', function (range: Range) {
      return range;
    });
    page.className = 'screen';
    page.innerHTML = `<p>Then tea.</p><p><svg aria-hidden="true"><text>Choose one.</text></svg>Choose
      <b>one.</b> Then press Next.</p><button class="listen">Listen: Choose one.</button>`;
    document.body.append(page);
  });
  afterEach(() => page.remove());

  it('is marked in step, over the parts it is written in, and nothing after it', async () => {
    void sound.speak('rule', part('Choose one. Then press Next.').texts, page.querySelector('button')!);
    await clock.pass(500);
    expect(words().map((text) => text.replace(/\s+/g, ' '))).toEqual(['reading: Choose one.']);
    expect(page.querySelectorAll('p')[1]!.contains(marked.get('reading')!.startContainer)).toBe(true);

    await clock.pass(1000);
    expect(words()).toEqual(['reading: Then press Next.']);

    await clock.pass(1000);
    expect(words()).toEqual([]);
  });

  it('shows the word where the voice tells it, and is let go of at a touch', async () => {
    sound.watch(document);
    device.languages = ['en'];
    sound.voices = { en: { afterDevice: true, recorded: [] } };
    void sound.read([{ ...part('Then press Next.'), element: page }]);
    await clock.pass(100);
    device.tellWord!(5, 5);
    expect(words()).toEqual(['reading: Then press Next.', 'reading-word: press']);

    document.dispatchEvent(new Event('pointerdown'));
    expect(words()).toEqual([]);
  });
});
