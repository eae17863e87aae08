import { describe, expect, it } from 'vitest';
import type { Pair } from '../pack/contract';
import { movedUp, pairSort } from './pair-sort';
import { shuffle } from './shuffle';

/** Asks until the order is there, and answers by the ranks; equal ranks are the same. */
function askAll(things: string[], rank: (thing: string) => number): { order: string[][]; pairs: Pair[] } {
  const pairs: Pair[] = [];
  for (;;) {
    const step = pairSort(things, pairs);
    if ('order' in step) return { order: step.order, pairs };
    const [left, right] = step.ask;
    const better = rank(left) === rank(right) ? undefined : rank(left) < rank(right) ? left : right;
    pairs.push({ left, right, ...(better ? { better } : {}) });
  }
}

const mostPairs: Record<number, number> = { 2: 1, 3: 3, 4: 5, 5: 8 };

describe.each([2, 3, 4, 5])('of %i things', (n) => {
  const things = ['a', 'b', 'c', 'd', 'e'].slice(0, n);

  it('comes the order that was meant, whatever order they were shown in, after few pairs', () => {
    for (let times = 0; times < 300; times++) {
      const meant = shuffle(things);

      const { order, pairs } = askAll(shuffle(things), (thing) => meant.indexOf(thing));

      expect(order).toEqual(meant.map((thing) => [thing]));
      expect(pairs.length).toBeLessThanOrEqual(mostPairs[n]!);
      expect(new Set(pairs.map(({ left, right }) => [left, right].sort().join())).size).toBe(pairs.length);
    }
  });

  it('things that are the same stay together, and each stands in one group', () => {
    for (let times = 0; times < 300; times++) {
      const rank = new Map(things.map((thing) => [thing, shuffle([1, 2, 3])[0]!]));

      const { order } = askAll(shuffle(things), (thing) => rank.get(thing)!);

      expect(order.flat().sort()).toEqual(things);
      expect(order.map((group) => new Set(group.map((thing) => rank.get(thing))).size)).toEqual(order.map(() => 1));
      const ranks = order.map(([first]) => rank.get(first!)!);
      expect(ranks).toEqual([...new Set(ranks)].sort());
    }
  });
});

it('moving up goes past the one before, or out of the group first', () => {
  expect(movedUp([['a'], ['b'], ['c']], 'c')).toEqual([['a'], ['c'], ['b']]);
  expect(movedUp([['a'], ['b', 'c']], 'c')).toEqual([['a'], ['c'], ['b']]);
  expect(movedUp([['a', 'b'], ['c']], 'c')).toEqual([['c'], ['a', 'b']]);
  expect(movedUp([['a'], ['b']], 'a')).toEqual([['a'], ['b']]);
});
