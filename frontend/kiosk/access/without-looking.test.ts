import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Shown } from '.';
import { Words } from '../words/words';
import { FakeClock } from './fake-clock';
import { ReadAloud, type Spoken } from './read-aloud';
import { WithoutLooking } from './without-looking';

const notHere = 'The sound is not here yet. Try again soon.';
const words = new Words('en', { 'kiosk.listen.not-here': notHere });
let spoken: string[];
let clock: FakeClock;
let way: WithoutLooking;
const note = (event: Event) => spoken.push((event as CustomEvent<Spoken>).detail.text);

beforeEach(() => {
  clock = new FakeClock();
  const device = { speaks: () => false, speak: () => ({ ended: Promise.resolve(false), stop: () => undefined }) };
  const silent = { ready: () => undefined, play: () => ({ ended: Promise.resolve(true), stop: () => undefined }) };
  const sound = new ReadAloud(silent, clock, device);
  sound.clips = { en: { Quiz: '/quiz.wav', Disco: '/gone.wav', [notHere]: '/not-here.wav' } };
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response('sound', { status: address === '/gone.wav' ? 503 : 200 })),
  );
  spoken = [];
  document.addEventListener('spoken', note);
  document.body.innerHTML = '<div><main><button>Quiz</button><button>Disco</button></main></div>';
  way = new WithoutLooking({ page: document, clock, sound, tell: () => undefined });
  const screen = document.querySelector<HTMLElement>('div')!;
  way.page({ screen, words } as Shown, false);
});

afterEach(() => {
  way.stop();
  document.removeEventListener('spoken', note);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

it('a thing whose sound is not here yet says so: silence would be the end of the way', async () => {
  await press('ArrowRight');
  await vi.waitFor(() => expect(spoken).toEqual(['Quiz']));

  await press('ArrowRight');
  await vi.waitFor(() => expect(spoken).toEqual(['Quiz', notHere]));

  await press('ArrowUp');
  await vi.waitFor(() => expect(spoken).toEqual(['Quiz', notHere, notHere]));
});

async function press(key: string): Promise<void> {
  await clock.pass(1000);
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
