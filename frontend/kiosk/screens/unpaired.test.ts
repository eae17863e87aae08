import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Device } from '../access/device-voice';
import { ReadAloud, type Spoken } from '../access/read-aloud';
import { Words } from '../words/words';
import { UnpairedScreen } from './unpaired';

const words = new Words('en', {
  'kiosk.listen': 'Listen',
  'kiosk.listen.none': 'No voice yet',
  'kiosk.listen.no-voice': 'No voice for this language yet.',
  'kiosk.unpaired.title': 'This tablet’s code',
  'kiosk.unpaired.what-to-do': 'An organiser types this code.',
});
const silent = { ready: () => undefined, play: () => ({ ended: Promise.resolve(true), stop: () => undefined }) };
let spoken: string[];
const note = (event: Event) => spoken.push((event as CustomEvent<Spoken>).detail.text);

beforeEach(() => {
  spoken = [];
  document.addEventListener('spoken', note);
});

afterEach(() => {
  document.removeEventListener('spoken', note);
  document.body.replaceChildren();
});

async function pressListen(speaks: boolean): Promise<UnpairedScreen> {
  const device: Device = { speaks: () => speaks, speak: silent.play };
  const screen = new UnpairedScreen();
  screen.words = words;
  screen.why = 'unpaired';
  screen.code = '41207389';
  screen.sound = new ReadAloud(silent, undefined, device);
  document.body.append(screen);
  await screen.updateComplete;
  screen.querySelector<HTMLButtonElement>('.listen')?.click();
  await expect.poll(() => screen.sound.speaking ?? screen.sound.note ?? spoken.length > 3).toBeTruthy();
  return screen;
}

it('a tablet with a voice of its own says its code digit by digit', async () => {
  await pressListen(true);

  await expect
    .poll(() => spoken)
    .toEqual(['This tablet’s code', '4, 1, 2, 0.', '7, 3, 8, 9.', 'An organiser types this code.']);
});

it('a tablet without one says that there is none yet', async () => {
  const screen = await pressListen(false);

  await expect
    .poll(() => screen.querySelector('.message')?.textContent?.trim())
    .toBe('No voice for this language yet.');
  expect(spoken).toEqual([]);
});
