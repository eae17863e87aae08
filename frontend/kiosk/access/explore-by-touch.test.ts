import { afterEach, beforeEach, expect, it } from 'vitest';
import { ExploreByTouch } from './explore-by-touch';
import { FakeClock } from './fake-clock';

let clock: FakeClock;
let heard: string[];
let chosen: number;
let explore: ExploreByTouch;

beforeEach(() => {
  clock = new FakeClock();
  heard = [];
  chosen = 0;
  document.body.innerHTML = '<button>Disco</button><button>Quiz</button>';
  const [left, right] = document.querySelectorAll('button');
  // Where things are: left and right of the middle.
  document.elementFromPoint = (x: number) => (x < 500 ? left! : right!);
  explore = new ExploreByTouch(document, clock, {
    hear: (thing) => heard.push(thing.textContent!),
    choose: () => (chosen += 1),
  });
});

afterEach(() => {
  explore.stop();
  document.body.replaceChildren();
});

function finger(what: string, x: number): void {
  document.body.dispatchEvent(
    new PointerEvent(what, { pointerType: 'touch', isPrimary: true, clientX: x, clientY: 100, bubbles: true }),
  );
}

function tap(x: number): void {
  finger('pointerdown', x);
  finger('pointerup', x);
}

it('a finger that is drawn over the screen hears each thing once', () => {
  finger('pointerdown', 100);
  for (const x of [150, 200, 600, 700]) finger('pointermove', x);
  finger('pointerup', 700);

  expect(heard).toEqual(['Disco', 'Quiz']);
  expect(chosen).toBe(0);
});

it('two taps anywhere choose what was heard last, and hear nothing new', async () => {
  finger('pointerdown', 100);
  finger('pointermove', 200);
  finger('pointerup', 200);
  tap(900);
  await clock.pass(500);
  tap(900);
  await clock.pass(2000);

  expect(heard).toEqual(['Disco']);
  expect(chosen).toBe(1);
});

it('one tap alone hears what lies under it', async () => {
  tap(900);
  await clock.pass(2000);
  tap(900);
  await clock.pass(2000);

  expect(heard).toEqual(['Quiz', 'Quiz']);
  expect(chosen).toBe(0);
});
