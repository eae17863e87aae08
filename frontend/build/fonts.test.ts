import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontsOf } from '../kiosk/words/fonts';
import { faces, fontFaces, type Face } from './fonts';
import { lettersOf } from './letters';
import { wordsOfKiosk } from './words-of-kiosk';

const folder = `${import.meta.dirname}/../../i18n`;
const languages = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));
const styles = readFileSync(`${import.meta.dirname}/../look/letters.css`, 'utf8');
const sample = readFileSync(`${import.meta.dirname}/../../db/demo/club-night.json`, 'utf8');
const letters = new Map(faces.map((face) => [face.file, lettersOf(face.path)]));

const textsIn = (language: string) =>
  Object.values(JSON.parse(wordsOfKiosk(readFileSync(`${folder}/${language}.json`, 'utf8'))) as object).join('');
const offers = ({ range }: Face, code: number) =>
  range.split(',').some((part) => {
    const [from, to = from] = part.replace('U+', '').split('-');
    return parseInt(from!, 16) <= code && code <= parseInt(to!, 16);
  });
const inFamilies = (names: string[], weight: number) =>
  faces.filter((face) => names.includes(face.family) && face.weight === weight);
const missingIn = (text: string, has: Face[]) =>
  [...new Set(text)].filter((letter) => {
    const code = letter.codePointAt(0)!;
    return !has.some((face) => offers(face, code) && letters.get(face.file)!.has(code));
  });

describe.each(languages)('the letters of %s', (language) => {
  it.each([400, 700])('are all in the fonts a tablet has for it, at weight %i', (weight) => {
    const kept = fontsOf([language]).map((address) => address.replace('/look/', ''));
    const own = faces.filter(({ file }) => kept.includes(file)).map(({ family }) => family);

    expect(missingIn(textsIn(language), inFamilies([...own, 'Atkinson Hyperlegible Next'], weight))).toEqual([]);
  });
});

it('the probe sees a letter that a font does not have', () => {
  expect(missingIn('aя', inFamilies(['Atkinson Hyperlegible Next'], 400))).toEqual(['я']);
});

it('every letter of the sample is in a font', () => {
  expect(missingIn(sample.replace(/\s/g, ''), faces)).toEqual([]);
});

it('every font to choose has the letters of English', () => {
  for (const name of ['Andika', 'Lexend', 'OpenDyslexic'])
    expect(missingIn(textsIn('en'), inFamilies([name], 400))).toEqual([]);
});

it('every font that letters.css names is shipped, and every shipped one is named', () => {
  const named = new Set(
    [...styles.matchAll(/'((?:Atkinson|Andika|Lexend|OpenDyslexic|Noto)[^']*)'/g)].map(([, name]) => name!),
  );

  expect([...named].sort()).toEqual([...new Set(faces.map(({ family }) => family))].sort());
  expect(fontFaces().match(/@font-face/g)).toHaveLength(faces.length);
});

it('every font that is kept for a language is one that is shipped', () => {
  const kept = fontsOf(languages).map((address) => address.replace('/look/', ''));

  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((file) => !letters.has(file))).toEqual([]);
});
