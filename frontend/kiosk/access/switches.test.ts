import { afterEach, beforeEach, expect, it } from 'vitest';
import { FakeClock } from './fake-clock';
import { Switches, type Press } from './switches';

let clock: FakeClock;
let switches: Switches;
let presses: Press[];
let pad: { index: number; buttons: { pressed: boolean }[] };

beforeEach(() => {
  clock = new FakeClock();
  presses = [];
  pad = { index: 0, buttons: [{ pressed: false }, { pressed: false }] };
  switches = new Switches(
    clock,
    (press) => presses.push(press),
    () => [pad as unknown as Gamepad],
  );
  switches.watch(document);
});

afterEach(() => switches.stop());

const key = (name: string, code = name, more: KeyboardEventInit = {}) =>
  document.dispatchEvent(new KeyboardEvent('keydown', { key: name, code, ...more }));
const up = (code: string) => document.dispatchEvent(new KeyboardEvent('keyup', { code }));
const downs = () => presses.filter(({ down }) => down).map(({ which }) => which);

it.each([
  [' ', 'Space', 'key:Space'],
  ['F5', 'F5', 'key:F5'],
  ['1', 'Digit1', 'key:Digit1'],
])('the key %j is a switch', (name, code, which) => {
  key(name, code);

  expect(downs()).toEqual([which]);
});

it.each(['Tab', 'Shift', 'Control', 'Alt', 'Meta'])('%s is not', (name) => {
  key(name);

  expect(downs()).toEqual([]);
});

it('a key held down is one press', async () => {
  for (let i = 0; i < 40; i += 1) {
    key(' ', 'Space', { repeat: i > 0 });
    await clock.pass(50);
  }

  expect(downs()).toEqual(['key:Space']);
});

it.each([
  [100, 1],
  [500, 1],
  [501, 2],
])('the same key again after %i ms: %i press(es)', async (ms, count) => {
  key(' ', 'Space');
  up('Space');
  await clock.pass(ms);
  key(' ', 'Space');

  expect(downs()).toHaveLength(count);
});

it('another key at once is a press of its own', () => {
  key(' ', 'Space');
  key('Enter');

  expect(downs()).toEqual(['key:Space', 'key:Enter']);
});

it('a press that bounced is not let go of either', async () => {
  key(' ', 'Space');
  up('Space');
  await clock.pass(100);
  key(' ', 'Space');
  up('Space');

  expect(presses.map(({ down }) => down)).toEqual([true, false]);
});

it('a button of a game pad is a switch', async () => {
  pad.buttons[1]!.pressed = true;
  await clock.pass(100);
  pad.buttons[1]!.pressed = false;
  await clock.pass(100);

  expect(presses.map(({ which, down }) => [which, down])).toEqual([
    ['pad:1', true],
    ['pad:1', false],
  ]);
});

it.each([
  ['mouse', 0, 'mouse:0'],
  ['mouse', 2, 'mouse:2'],
  ['touch', 0, 'screen'],
])('a %s press with button %i is %s', (pointerType, button, which) => {
  document.dispatchEvent(new PointerEvent('pointerdown', { pointerType, button }));

  expect(downs()).toEqual([which]);
});

it('nothing is heard after it stops', async () => {
  switches.stop();
  key(' ', 'Space');
  pad.buttons[0]!.pressed = true;
  await clock.pass(1000);

  expect(presses).toEqual([]);
});
