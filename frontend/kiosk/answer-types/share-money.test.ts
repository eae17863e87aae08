import { afterEach, expect, it } from 'vitest';
import { money } from '../words/money';
import { tryOut } from './try-out';

afterEach(() => document.body.replaceChildren());

const purse = {
  kind: 'share-money',
  budget: 4000,
  coin: 1000,
  currency: 'GBP',
  costs: { b: 2000 },
} as const;

it('a card takes a coin, and its purse says the sum', async () => {
  const { element, press, texts } = await tryOut({ ...purse });

  await press('#card-a');
  await press('#card-a');

  expect(element.value).toEqual({ kind: 'share-money', amounts: { a: 2000 } });
  expect(texts('.tray b')).toEqual(['£20', '£0', '£0', '£0']);
});

it('what has its price takes no more', async () => {
  const { press, said, given } = await tryOut({ ...purse }, { kind: 'share-money', amounts: { b: 2000 } });

  await press('#card-b');

  expect(said).toEqual(['kiosk.money.full']);
  expect(given).toEqual([]);
});

it('there is no more money than there is', async () => {
  const { press, said, given } = await tryOut({ ...purse }, { kind: 'share-money', amounts: { a: 3000, b: 1000 } });

  await press('#card-c');

  expect(said).toEqual(['kiosk.money.none-left']);
  expect(given).toEqual([]);
});

it('a coin can be taken back; an empty purse is not in the answer', async () => {
  const { element, press } = await tryOut({ ...purse }, { kind: 'share-money', amounts: { a: 1000, c: 1000 } });

  await press('.choice:nth-child(1) .tray');

  expect(element.value).toEqual({ kind: 'share-money', amounts: { c: 1000 } });
});

it('sums are whole pence, in figures', () => {
  expect(money(3000, 'GBP')).toBe('£30');
  expect(money(1205, 'EUR')).toBe('€12.05');
});
