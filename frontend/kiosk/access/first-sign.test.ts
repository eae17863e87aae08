import { afterEach, beforeEach, expect, it } from 'vitest';
import { FakeClock } from './fake-clock';
import { watchForSigns, type Sign } from './first-sign';

let clock: FakeClock;
let signs: Sign[];
let page: Document;

beforeEach(() => {
  clock = new FakeClock();
  signs = [];
  page = document.implementation.createHTMLDocument();
  page.body.innerHTML = '<h1 tabindex="-1">Hall</h1><button>Answer</button>';
  watchForSigns(page, clock, (sign) => signs.push(sign) > 0);
});

afterEach(() => document.body.replaceChildren());

const finger = (what: string, x = 100, y = 100) =>
  page.body.dispatchEvent(
    new PointerEvent(what, { pointerType: 'touch', isPrimary: true, clientX: x, clientY: y, bubbles: true }),
  );
const key = (name: string) => page.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));

it.each([' ', 'Enter', 'a', '5', 'F3', 'ArrowRight'])('the key %j is a sign', (name) => {
  key(name);

  expect(signs).toEqual(['press']);
});

it.each(['Tab', 'Shift', 'Control'])('%s is not: it belongs to people with a keyboard or a screen reader', (name) => {
  key(name);

  expect(signs).toEqual([]);
});

it.each([
  [2999, []],
  [3000, ['held-finger']],
])('a finger held for %i ms: %j', async (ms, expected) => {
  finger('pointerdown');
  await clock.pass(ms);
  finger('pointerup');
  await clock.pass(5000);

  expect(signs).toEqual(expected);
});

it('a finger that moves on is not held', async () => {
  finger('pointerdown');
  await clock.pass(1000);
  finger('pointermove', 300);
  await clock.pass(5000);

  expect(signs).toEqual([]);
});

it('a mouse button is a sign where there is nothing to press', () => {
  const click = (target: Element) =>
    target.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'mouse', bubbles: true }));
  click(page.querySelector('button')!);
  expect(signs).toEqual([]);
  click(page.querySelector('h1')!);

  expect(signs).toEqual(['press']);
});
