import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { wordsOfKiosk } from '../../build/words-of-kiosk';
import '../kiosk-app';
import type { KioskApp } from '../kiosk-app';
import type { Batch, Contribution, Pack } from '../pack/contract';
import { FakeClock } from './fake-clock';

const english = wordsOfKiosk(readFileSync(`${import.meta.dirname}/../../../i18n/en.json`, 'utf8'));
const empty = { canChange: {}, cannotChange: {}, whyNot: {}, money: {}, decidesWith: {}, weEachGet: {} };
const question = (n: number, ...names: string[]) => ({
  roundId: `00000000-0000-7000-8000-00000000000${n}`,
  activityId: 'club',
  rehearsal: false,
  question: {
    questionId: `q${n}`,
    wording: { en: `Question ${n}` },
    answerType: { kind: 'pick-one' as const },
    choices: names.map((name) => ({ choiceId: name.toLowerCase(), wording: { en: name } })),
  },
});
const pack: Pack = {
  venue: { name: 'Hall', rehearsal: false, languages: ['en'] },
  kiosk: { name: 'Tablet' },
  activities: [{ activityId: 'club', name: { en: 'Club' }, changeCard: { ...empty, whoDecides: 'we-decide-now' } }],
  rounds: [question(1, 'Disco', 'Quiz', 'Film', 'Karaoke'), question(2, 'Pizza', 'Curry', 'Cake')],
  becameOf: [],
  pictures: {},
  ideaPictures: [],
  clips: {},
};
/** What this person came to say. */
const wants: Record<string, string> = { 'Question 1': 'Quiz', 'Question 2': 'Cake' };

let clock: FakeClock;
let app: KioskApp;
let stored: Contribution[];
let random: () => number;

beforeEach(() => {
  clock = new FakeClock();
  stored = [];
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) => Promise.resolve(answer(address, init)));
  app = Object.assign(document.createElement('kiosk-app') as KioskApp, { clock });
  document.body.append(app);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function answer(address: string, init?: RequestInit): Response {
  if (address.endsWith('en.json')) return new Response(english);
  if (address.includes('/pairings')) return Response.json({ state: 'paired' });
  if (address.includes('/pack')) return Response.json(pack, { headers: { ETag: '"1"' } });
  if (!address.includes('/contributions')) return new Response(null, { status: 404 });
  const { items } = JSON.parse(String(init?.body)) as Batch;
  stored.push(...items);
  return Response.json({ verdicts: items.map(({ id }) => ({ id, verdict: 'stored' })) });
}

it.each([1, 2, 3, 5])(
  'a whole turn with one key ends, with one press in ten too many and three in ten missed (seed %i)',
  async (seed) => {
    random = seeded(seed);
    const shownAsChosen = new Set<string>();
    await until(() => screen() === 'kiosk-rest');
    findSwitch();
    await until(() => lit().length > 0);

    let unlit = 0;
    let tooFast = 0;
    for (let seconds = 0; stored.length === 0; seconds += 1) {
      if (seconds > 1800) throw new Error(`Still on ${screen()} after half an hour`);
      for (const card of document.querySelectorAll('[data-chosen] label')) shownAsChosen.add(card.textContent!);
      // What is shown now is seen now; the hand follows half a second later.
      const seen = lit();
      await pass(500);
      // Who left the turn is the next person, and a light can be set too fast: somebody sets the switch up again.
      unlit = seen.length === 0 && !document.querySelector('.scan-rests, kiosk-find-switch') ? unlit + 1 : 0;
      const isAsked = document.querySelector('.scan-rests, kiosk-find-switch') !== null;
      const wanted = isAsked || seen.some((thing) => isWanted(thing));
      if (wanted) tooFast = isAsked || lit().includes(seen[0]!) ? 0 : tooFast + 1;
      if (unlit > 5 || tooFast > 10) {
        findSwitch();
        tooFast = 0;
      }
      if (wanted ? random() >= 0.3 : random() < 0.1) press();
      for (const card of document.querySelectorAll('[data-chosen] label')) shownAsChosen.add(card.textContent!);
      await pass(500);
    }

    for (const { value, way } of stored) {
      expect(way.access).toBe('one-switch');
      if (value.kind === 'pick-one')
        expect([...shownAsChosen].map((name) => name.toLowerCase())).toContain(value.choice);
    }
    expect(new Set(stored.map(({ roundId }) => roundId)).size).toBe(2);
  },
  120_000,
);

function findSwitch(): void {
  app.dispatchEvent(
    new CustomEvent('switch-found', { detail: { press: 'one-switch', switches: ['key:Space'], step: 1.5 } }),
  );
}

/** Where the person is, and what they look for there. */
function isWanted(thing: Element): boolean {
  const name = nameOf(thing);
  const here = document.querySelector('h1')!.textContent!;
  const chosen = document.querySelector('[data-chosen] label')?.textContent;
  const review = [...document.querySelectorAll('.answers .row')];
  switch (screen()) {
    case 'kiosk-rest':
      return name === 'Answer';
    case 'kiosk-what-can-change':
      return name === 'Start';
    case 'kiosk-finish':
      return name === 'Done';
    case 'kiosk-helped':
      return name === 'Skip';
    case 'kiosk-ask':
      if (!(here in wants)) return name === 'Skip';
      return name === (chosen === wants[here] ? 'Next' : wants[here]) || (chosen === wants[here] && name === 'Chosen');
    case 'kiosk-review': {
      const wrong = review.find((row) => !row.textContent!.includes(wants[row.querySelector('h2')!.textContent!]!));
      return wrong ? wrong.contains(thing) : name === 'Finish';
    }
    case 'kiosk-stop':
    case 'kiosk-cover':
      return name === 'Carry on';
    case 'kiosk-new-person':
      return name === 'It is still me';
    default:
      return name === 'Back';
  }
}

function nameOf(thing: Element): string {
  const label = thing instanceof HTMLInputElement ? thing.labels?.[0]?.textContent : thing.textContent;
  return (label ?? '').replace(/\s+/g, ' ').trim();
}

function press(): void {
  for (const kind of ['keydown', 'keyup'])
    document.dispatchEvent(new KeyboardEvent(kind, { key: ' ', code: 'Space', bubbles: true, cancelable: true }));
}

const screen = () => document.querySelector('kiosk-app > .screen')?.localName;
const lit = () => [...document.querySelectorAll('[data-lit]')];

async function pass(ms: number): Promise<void> {
  await clock.pass(ms);
  // Writing an answer down takes turns of the real clock.
  for (let i = 0; i < 4; i += 1) await new Promise((done) => setTimeout(done));
  await clock.pass(0);
}

async function until(holds: () => boolean): Promise<void> {
  const patience = Date.now() + 60_000;
  while (!holds() && Date.now() < patience) await pass(10);
  expect(holds()).toBe(true);
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
