import { afterEach, expect, it } from 'vitest';
import type { OrderedByPairs } from '../pack/contract';
import { tryOut } from './try-out';

afterEach(() => document.body.replaceChildren());

const order = { kind: 'order-by-pairs' } as const;

it('shows two and the same, and Next says when none is chosen', async () => {
  const { texts, next, said } = await tryOut(order);

  expect(texts('label')).toEqual(['a', 'b', 'kiosk.order.same']);
  expect(await next()).toBe(true);
  expect(said).toEqual(['kiosk.ask.missing']);
});

it('asks pair after pair until the order is there, and keeps what was asked', async () => {
  const { element, press, next, texts } = await tryOut(order);

  for (const better of ['#card-b', '#card-the-same', '#card-b', '#card-a']) {
    await press(better);
    await next();
  }

  expect(element.value).toEqual({
    kind: 'order-by-pairs',
    order: [['b'], ['a'], ['c', 'd']],
    pairs: [
      { left: 'a', right: 'b', better: 'b' },
      { left: 'c', right: 'd' },
      { left: 'b', right: 'c', better: 'b' },
      { left: 'a', right: 'c', better: 'a' },
    ],
  });
  expect(texts('.number')).toEqual(['1', '2', '3', '3']);
  expect(await next()).toBe(false);
});

it('the order can be changed, and what was asked stays as it was', async () => {
  const pairs = [
    { left: 'a', right: 'b', better: 'a' },
    { left: 'c', right: 'd', better: 'c' },
    { left: 'a', right: 'c', better: 'a' },
    { left: 'b', right: 'c', better: 'b' },
  ];
  const value: OrderedByPairs = { kind: 'order-by-pairs', order: [['a'], ['b'], ['c'], ['d']], pairs };
  const { element, press, texts } = await tryOut(order, value);

  await press('#up-c');

  expect(element.value).toEqual({ ...value, order: [['a'], ['c'], ['b'], ['d']] });
  expect(texts('.card-words')).toEqual(['a', 'c', 'b', 'd']);
});

it('Back goes to the pair before; another choice there asks anew from there', async () => {
  const { element, press, next, back } = await tryOut(order);
  await press('#card-a');
  await next();
  await press('#card-c');
  await back();
  await press('#card-b');

  expect(element.value).toEqual({
    kind: 'order-by-pairs',
    order: [],
    pairs: [{ left: 'a', right: 'b', better: 'b' }],
  });
  expect(await back()).toBe(false);
});
