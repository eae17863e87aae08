import { expect, it } from 'vitest';
import { shuffle } from './shuffle';

it('each answer stands in each place equally often, within 5 % over 10 000 turns', () => {
  const answers = ['a', 'b', 'c', 'd', 'e'];
  const times = 10_000;
  const seen = answers.map(() => new Map<string, number>());

  for (let i = 0; i < times; i++) {
    shuffle(answers).forEach((answer, place) => seen[place]!.set(answer, (seen[place]!.get(answer) ?? 0) + 1));
  }

  const shares = seen.flatMap((place) => answers.map((answer) => place.get(answer)! / times));
  for (const share of shares) expect(Math.abs(share - 1 / answers.length)).toBeLessThan(0.05);
});

it('what was given is not changed', () => {
  const answers = ['a', 'b', 'c'];

  expect([...shuffle(answers)].sort()).toEqual(answers);
  expect(answers).toEqual(['a', 'b', 'c']);
});
