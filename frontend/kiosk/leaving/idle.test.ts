import { beforeEach, describe, expect, it } from 'vitest';
import { FakeClock } from '../access/fake-clock';
import { Idle, type IdleStage } from './idle';

let time: FakeClock;
let heard: IdleStage[];
let idle: Idle;

beforeEach(() => {
  time = new FakeClock();
  heard = [];
  idle = new Idle(time, (stage) => heard.push(stage));
  idle.times = { ask: 90, cover: 60, nobody: 1200 };
});

describe('the table of the handbook, accessibility 2.1', () => {
  it.each<[number, IdleStage]>([
    [0, 'active'],
    [89, 'active'],
    [90, 'asking'],
    [149, 'asking'],
    [150, 'covered'],
    [1349, 'covered'],
    [1350, 'nobody'],
    [100_000, 'nobody'],
  ])('after %i seconds without a touch it is %s', async (seconds, stage) => {
    await time.pass(seconds * 1000);

    expect(idle.stage).toBe(stage);
  });

  it('each stage is told once', async () => {
    await time.pass(100_000 * 1000);

    expect(heard).toEqual(['asking', 'covered', 'nobody']);
  });

  it('a touch begins the wait again', async () => {
    await time.pass(89 * 1000);
    idle.active();
    await time.pass(89 * 1000);

    expect(heard).toEqual([]);
  });

  it('a touch answers the gentle ask', async () => {
    await time.pass(100 * 1000);
    idle.active();

    expect(idle.stage).toBe('active');
    await time.pass(89 * 1000);
    expect(idle.stage).toBe('active');
    await time.pass(1 * 1000);
    expect(idle.stage).toBe('asking');
  });

  it('a touch alone takes no cover away, but somebody is there', async () => {
    await time.pass((150 + 1199) * 1000);
    idle.active();
    await time.pass(1199 * 1000);

    expect(idle.stage).toBe('covered');
  });

  it('carrying on takes the cover away', async () => {
    await time.pass(150 * 1000);
    idle.begin();

    expect(idle.stage).toBe('active');
    await time.pass(90 * 1000);
    expect(idle.stage).toBe('asking');
  });

  it('while sound plays or people talk no time passes, and afterwards all of it is there again', async () => {
    await time.pass(80 * 1000);
    idle.held = true;
    await time.pass(10_000 * 1000);
    expect(idle.stage).toBe('active');

    idle.held = false;
    await time.pass(89 * 1000);
    expect(idle.stage).toBe('active');
    await time.pass(1 * 1000);
    expect(idle.stage).toBe('asking');
  });
});

describe('each time can be set or off', () => {
  it.each<[string, number, number, number, IdleStage]>([
    ['asking off: nothing ever happens', 0, 60, 1200, 'active'],
    ['covering off: it asks and waits', 90, 0, 1200, 'asking'],
    ['nobody 0: the cover stays for ever', 90, 60, 0, 'covered'],
    ['handed out with a supporter: all off', 0, 0, 0, 'active'],
    ['short times for a busy hall', 60, 20, 60, 'nobody'],
  ])('%s', async (_, ask, cover, nobody, stage) => {
    idle.times = { ask, cover, nobody };

    await time.pass(1_000_000 * 1000);

    expect(idle.stage).toBe(stage);
  });

  it('new times hold from the last touch on', async () => {
    await time.pass(70 * 1000);

    idle.times = { ask: 60, cover: 60, nobody: 0 };
    await time.pass(0 * 1000);

    expect(idle.stage).toBe('asking');
  });

  it('the same times again change nothing', async () => {
    await time.pass(89 * 1000);

    idle.times = { ask: 90, cover: 60, nobody: 1200 };
    await time.pass(1 * 1000);

    expect(idle.stage).toBe('asking');
  });
});
