import { afterEach, expect, it } from 'vitest';
import { tryOut } from './try-out';

afterEach(() => document.body.replaceChildren());

const open = { kind: 'open-idea' } as const;

function write(element: HTMLElement, words: string): void {
  const field = element.querySelector('textarea')!;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

it('takes words, pictures, or both', async () => {
  const { element, press } = await tryOut(open);

  await press('#card-p-1');
  write(element, 'A shed');

  expect(element.value).toEqual({ kind: 'open-idea', words: 'A shed', pictures: ['p/1'], language: 'en' });
  expect(element.parts().map(({ said }) => said.text)).toEqual(['A shed', 'a tree']);
});

it('blank words are no idea', async () => {
  const { element, given } = await tryOut(open);

  write(element, '   ');

  expect(given).toEqual([null]);
  expect(element.missing().text).toBe('kiosk.idea.nothing-yet');
});

it('a fourth picture is not taken, and it is said', async () => {
  const full = { kind: 'open-idea' as const, words: '', pictures: ['x/1', 'x/2', 'x/3'], language: 'en' };
  const { press, said, given } = await tryOut(open, full);

  await press('#card-p-2');

  expect(said).toEqual(['kiosk.idea.too-many']);
  expect(given).toEqual([]);
});
