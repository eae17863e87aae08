import { beforeEach, expect, it } from 'vitest';
import { FakeClock } from './fake-clock';
import { Finding, type Asked, type Findable } from './finding';

let clock: FakeClock;
let asked: Asked[];

beforeEach(() => {
  clock = new FakeClock();
  asked = [];
});

function finding(press: Findable): Finding {
  const found: Finding = new Finding(press, clock, () => asked.push(found.asked));
  return found;
}

/** Presses when it is asked for, so many milliseconds after. */
async function learn(finds: Finding, which: string, reactions: number[]): Promise<void> {
  for (const ms of reactions) {
    while (finds.asked === 'wait') await clock.pass(100);
    await clock.pass(ms);
    finds.pressed(which);
  }
}

it('one switch: the first press says which, three more say how long a press takes', async () => {
  const finds = finding('one-switch');
  finds.pressed('key:F5');
  await learn(finds, 'key:F5', [1000, 1300, 1600]);

  expect(finds.asked).toBe('found');
  expect(finds.found.switches).toEqual(['key:F5']);
  expect(finds.found.step).toBeCloseTo(2.0, 0);
});

it('waiting costs nothing: an hour later the same is asked', async () => {
  const finds = finding('one-switch');
  finds.pressed('key:F5');
  await clock.pass(3_600_000);

  expect(finds.asked).toBe('now');
});

it('a press before its time, or of another key, says nothing about how long one takes', async () => {
  const finds = finding('one-switch');
  finds.pressed('key:F5');
  finds.pressed('key:F5');
  await clock.pass(2000);
  finds.pressed('key:A');

  expect(finds.found.step).toBeUndefined();
});

it('two switches: the one that moves, then the one that chooses', () => {
  const finds = finding('two-switches');
  finds.pressed('pad:0');
  finds.pressed('pad:1');

  expect(asked).toEqual(['second', 'found']);
  expect(finds.found).toEqual({ press: 'two-switches', switches: ['pad:0', 'pad:1'] });
});

it('someone with one switch only who came here by mistake goes on with one', async () => {
  const finds = finding('two-switches');
  for (let i = 0; i < 3; i += 1) finds.pressed('key:Space');
  await learn(finds, 'key:Space', [650, 650, 650]);

  expect(finds.found).toMatchObject({ press: 'one-switch', switches: ['key:Space'] });
});
