import { afterEach, expect, it } from 'vitest';
import { tryOut } from './try-out';

afterEach(() => document.body.replaceChildren());

const dots = { kind: 'dots', dots: 2 } as const;

it('a card takes a dot, more than one too, and what is left is counted', async () => {
  const { element, press } = await tryOut(dots);

  await press('#card-b');
  await press('#card-b');

  expect(element.value).toEqual({ kind: 'dots', on: ['b', 'b'] });
  expect(element.parts().map(({ said, note }) => [said.text, note?.text])).toEqual([['b', '2']]);
});

it('a dot too many is not taken, and it is said', async () => {
  const { press, said, given } = await tryOut(dots, { kind: 'dots', on: ['a', 'b'] });

  await press('#card-c');

  expect(said).toEqual(['kiosk.dots.none-left']);
  expect(given).toEqual([]);
});

it('a dot can be taken back, and without dots nothing is chosen', async () => {
  const { element, press, given } = await tryOut(dots, { kind: 'dots', on: ['b'] });

  await press('.choice:nth-child(2) .tray');

  expect(given).toEqual([null]);
  expect(element.missing().text).toBe('kiosk.dots.missing');
});

it('taking back where there is none takes none', async () => {
  const { press, given } = await tryOut(dots, { kind: 'dots', on: ['b'] });

  await press('.choice:nth-child(1) .tray');

  expect(given).toEqual([]);
});
