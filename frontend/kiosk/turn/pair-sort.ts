import type { Pair } from '../pack/contract';

/** What comes next: two that are not yet compared, or, when no more is to ask, all in groups of the same, best first. */
export type Step = { ask: [string, string] } | { order: string[][] };

/** Merge sort by what was answered so far. Things that are the same stay together and are asked about once for all of them. */
export function pairSort(things: string[], pairs: Pair[]): Step {
  if (things.length < 2) return { order: things.map((thing) => [thing]) };
  const half = Math.ceil(things.length / 2);
  const left = pairSort(things.slice(0, half), pairs);
  if ('ask' in left) return left;
  const right = pairSort(things.slice(half), pairs);
  return 'ask' in right ? right : merge(left.order, right.order, pairs);
}

function merge(left: string[][], right: string[][], pairs: Pair[]): Step {
  const order: string[][] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const [a, b] = [left[i]![0]!, right[j]![0]!];
    const pair = pairs.find(({ left: x, right: y }) => (x === a && y === b) || (x === b && y === a));
    if (!pair) return { ask: [a, b] };
    if (pair.better === undefined) order.push([...left[i++]!, ...right[j++]!]);
    else order.push(pair.better === a ? left[i++]! : right[j++]!);
  }
  return { order: [...order, ...left.slice(i), ...right.slice(j)] };
}

/** One step nearer to the front: out of its group, else past the group before it. */
export function movedUp(order: string[][], thing: string): string[][] {
  const at = order.findIndex((group) => group.includes(thing));
  const rest = order[at]!.filter((other) => other !== thing);
  const before = order.slice(0, at);
  if (rest.length > 0) return [...before, [thing], rest, ...order.slice(at + 1)];
  if (at === 0) return order;
  return [...before.slice(0, -1), [thing], before[at - 1]!, ...order.slice(at + 1)];
}
