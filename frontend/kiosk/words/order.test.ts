import { expect, it } from 'vitest';
import { inOrder } from './order';

const names: Record<string, string> = {
  en: 'English',
  cy: 'Cymraeg',
  ur: 'اردو',
  pl: 'Polski',
  es: 'Español',
  uk: 'Українська',
};

it('the three that the place puts first stay first, the others stand by their own names', () => {
  expect(inOrder(['ur', 'en', 'cy', 'uk', 'pl', 'es'], (language) => names[language]!)).toEqual([
    'ur',
    'en',
    'cy',
    'es',
    'pl',
    'uk',
  ]);
});
