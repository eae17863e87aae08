import { expect, it } from 'vitest';
import { matching } from './find-pictures';

const pictures = {
  house: { src: '', words: { en: 'House', cy: 'Tŷ' } },
  tea: { src: '', words: { en: 'Cup of tea', cy: 'Paned' } },
};
const names = ['house', 'tea'];

it.each([
  ['', ['house', 'tea']],
  ['ty', ['house']],
  ['TEA', ['tea']],
  ['ea', []],
])('"%s" finds %j', (search, found) => {
  expect(matching(search, names, pictures)).toEqual(found);
});
