import { beforeEach, describe, expect, it } from 'vitest';
import { Dwell } from './dwell';
import { FakeClock } from './fake-clock';
import { stepFor } from './learn';
import { Light } from './light';
import { Scan, type ScanWay } from './scan';

const answers = { name: 'answers', things: ['Disco', 'Quiz', 'Film'] };
const passes = { name: 'passes', things: ['Skip', 'I do not know', 'Wrong question'] };
const bar = { name: 'bar', things: ['Back', 'Help', 'Stop', 'Next'] };
const few = [
  { name: 'answers', things: ['Disco', 'Quiz'] },
  { name: 'bar', things: ['Next'] },
];
const page = [answers, passes, bar];

let clock: FakeClock;
let pressed: string[];
let shown: string[];
let rests: boolean[];
let speech: number | undefined;

beforeEach(() => {
  clock = new FakeClock();
  pressed = [];
  shown = [];
  rests = [];
  speech = undefined;
});

function scanning(way: ScanWay, step = 2): Scan<string> {
  return new Scan<string>(way, step, clock, {
    show: (lit, group) => shown.push(group ?? lit.join()),
    press: (thing) => pressed.push(thing),
    say: () => (speech === undefined ? undefined : new Promise<void>((done) => clock.after(speech!, done))),
    rests: (resting) => rests.push(resting),
  });
}

const lit = () => shown.at(-1);

describe('the light', () => {
  it('goes through a page with few things one by one', () => {
    const light = new Light<string>();
    light.begin(few);
    const seen = [0, 1, 2].map(() => {
      const now = light.lit.join();
      light.next();
      return now;
    });

    expect(seen).toEqual(['Disco', 'Quiz', 'Next']);
    expect(light.rounds).toBe(1);
  });

  it('goes from group to group where a page has many things, and into one that is chosen', () => {
    const light = new Light<string>();
    light.begin(page);
    light.next();
    expect([light.litGroup, light.choose()]).toEqual(['passes', undefined]);
    light.next();

    expect(light.choose()).toBe('I do not know');
  });

  it('leaves a group after its last thing', () => {
    const light = new Light<string>();
    light.begin(page);
    light.choose();
    for (let i = 0; i < 3; i += 1) light.next();

    expect(light.litGroup).toBe('passes');
  });

  it('makes rows of a group with many things', () => {
    const light = new Light<string>();
    light.begin([{ name: 'pictures', things: Array.from({ length: 12 }, (_, i) => `${i}`) }]);

    expect(light.lit).toHaveLength(6);
  });

  it('begins with taking back what was chosen', () => {
    const light = new Light<string>();
    light.begin(page, ['Quiz', 'Next']);

    expect(light.choose()).toBe('Quiz');
  });
});

describe('one switch', () => {
  it.each([
    [0, 'answers'],
    [2999, 'answers'],
    [3001, 'passes'],
    [4999, 'passes'],
    [5001, 'bar'],
    [7001, 'answers'],
  ])('after %i ms the light is on %s', async (ms, group) => {
    scanning('one-switch').begin(page);
    await clock.pass(ms);

    expect(lit()).toBe(group);
  });

  it('the light stays until what it is on has been said', async () => {
    speech = 5000;
    scanning('one-switch').begin(page);
    await clock.pass(4900);
    expect(lit()).toBe('answers');
    // And then for as long as a hand takes that has just heard it: 0.65 of two seconds.
    await clock.pass(1300);
    expect(lit()).toBe('answers');
    await clock.pass(200);

    expect(lit()).toBe('passes');
  });

  it('a press that ends the sound chooses what was being said', async () => {
    let endSound = (): void => undefined;
    const scan = new Scan<string>('one-switch', 2, clock, {
      show: () => undefined,
      press: (thing) => pressed.push(thing),
      say: () => new Promise<void>((done) => (endSound = done)),
      rests: () => undefined,
    });
    scan.begin(few);
    await clock.pass(3500);
    // As the page has it: the sound hears of the key first, and what comes of that is done before the switch hears of it.
    endSound();
    for (let i = 0; i < 20; i += 1) await Promise.resolve();
    scan.choose(true);

    expect(pressed).toEqual(['Disco']);
  });

  it('gives more time after a rest where nothing was ever chosen, and no more once something was', async () => {
    const scan = scanning('one-switch', 1);
    const secondsOfTheSecondThing = async () => {
      scan.begin(few);
      await clock.pass(60_000);
      expect(scan.resting).toBe(true);
      scan.choose(true);
      while (lit() !== 'Quiz') await clock.pass(100);
      const from = clock.now();
      while (lit() === 'Quiz') await clock.pass(100);
      return (clock.now() - from) / 1000;
    };
    expect(await secondsOfTheSecondThing()).toBeCloseTo(1.5, 0.5);
    scan.choose(true);
    expect(pressed).toEqual(['Next']);

    expect(await secondsOfTheSecondThing()).toBeCloseTo(1.5, 0.5);
  });

  it('rests after three rounds, and the press that wakes it chooses nothing', async () => {
    const scan = scanning('one-switch');
    scan.begin(page);
    await clock.pass(3 * 6000 + 1100);
    expect([scan.resting, lit(), rests.at(-1)]).toEqual([true, '', true]);
    await clock.pass(3_600_000);
    expect(clock.waiting).toBe(0);

    scan.choose(true);
    await clock.pass(1);

    expect([scan.resting, lit(), pressed]).toEqual([false, 'answers', []]);
  });

  it('hears nothing for a second after a choice', async () => {
    const scan = scanning('one-switch');
    scan.begin(few);
    scan.choose(true);
    scan.begin(few);
    await clock.pass(900);
    scan.choose(true);
    expect(pressed).toEqual(['Disco']);
    await clock.pass(200);
    scan.choose(true);

    expect(pressed).toEqual(['Disco', 'Disco']);
  });
});

it('two switches: one moves, one chooses, and time does nothing', async () => {
  const scan = scanning('two-switches');
  scan.begin(page);
  await clock.pass(3_600_000);
  expect([lit(), clock.waiting]).toEqual(['answers', 0]);

  scan.move();
  scan.choose(true);
  scan.move();
  scan.move();
  expect(pressed).toEqual([]);
  scan.choose(true);

  expect(pressed).toEqual(['Wrong question']);
});

it('hold to scan: the light moves while the switch is held, and letting go chooses', async () => {
  const scan = scanning('hold-to-scan');
  scan.begin(few);
  await clock.pass(60_000);
  expect(lit()).toBe('Disco');
  scan.choose(true);
  await clock.pass(3100);
  scan.choose(false);

  expect(pressed).toEqual(['Quiz']);
});

describe('dwell', () => {
  const resting = (seconds = 1.5) => {
    const left: number[] = [];
    const dwell = new Dwell<string>(seconds, 6, clock, {
      show: (thing, part) => thing && left.push(part),
      press: (thing) => pressed.push(thing),
    });
    return { dwell, left };
  };

  it('presses what the pointer rests on, with a ring that only shrinks', async () => {
    const { dwell, left } = resting();
    dwell.move(100, 100, 'Disco');
    await clock.pass(1400);
    expect(pressed).toEqual([]);
    await clock.pass(200);

    expect(pressed).toEqual(['Disco']);
    expect(left.every((part, i) => i === 0 || part < left[i - 1]!)).toBe(true);
  });

  it('moving off it before the time is up presses nothing', async () => {
    const { dwell } = resting();
    dwell.move(100, 100, 'Disco');
    await clock.pass(1400);
    dwell.move(400, 100, undefined);
    await clock.pass(5000);

    expect(pressed).toEqual([]);
  });

  it('after a press or on a new page nothing counts until the pointer has moved a centimetre', async () => {
    const { dwell } = resting();
    dwell.move(100, 100, 'Disco');
    await clock.pass(1600);
    dwell.newPage();
    for (let x = 100; x < 150; x += 10) {
      dwell.move(x, 100, 'Next');
      await clock.pass(2000);
    }
    expect(pressed).toEqual(['Disco']);
    dwell.move(170, 100, 'Next');
    await clock.pass(1600);

    expect(pressed).toEqual(['Disco', 'Next']);
  });
});

it.each([
  [[650, 650, 650], 1],
  [[1000, 1300, 1600], 2],
  [[100, 100, 100], 0.5],
  [[20_000, 20_000, 20_000], 10],
])('reactions of %j ms make a step of %d s', (reactions, step) => {
  expect(stepFor(reactions)).toBe(step);
});
