import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsOfKiosk } from '../../build/words-of-kiosk';
import { Words, type WordList } from './words';

const read = (language: string) =>
  JSON.parse(wordsOfKiosk(readFileSync(`${import.meta.dirname}/../../../i18n/${language}.json`, 'utf8'))) as WordList;
const english = read('en');
const welsh = read('cy');
const placeholders = (text: string | undefined) => [...(text ?? '').matchAll(/\{\w+\}/g)].map(String).sort();
const withoutForm = (key: string) => key.replace(/\.(zero|one|two|few|many|other)$/, '.other');

describe('words', () => {
  it('placeholders are filled', () => {
    expect(new Words('en', english).t('kiosk.ask.where', { n: 3, of: 6 })).toBe('Question 3 of 6');
  });

  it('the form belongs to the number', () => {
    const words = new Words('en', english);

    expect(words.count('kiosk.outbox.kept', 1)).toBe('1 kept here. It goes on when we are connected.');
    expect(words.count('kiosk.outbox.kept', 3)).toBe('3 kept here. They go on when we are connected.');
  });

  it.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [6, 'many'],
    [7, 'other'],
  ])('Welsh says %i in its own form', (n, form) => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`k.${form}`, form]);

    expect(new Words('cy', Object.fromEntries(forms) as WordList).count('k', n)).toBe(form);
  });

  it('a missing text is English and says so', () => {
    expect(new Words('cy', {}, english).said('kiosk.skip')).toEqual({ text: 'Skip', lang: 'en' });
  });

  it('a text of the pack that is not in this language comes with the language it is in', () => {
    expect(new Words('cy', welsh).of({ en: 'Dance' })).toEqual({ text: 'Dance', lang: 'en' });
  });

  it('days have names in every language', () => {
    expect(new Words('en', english).date('2026-12-01')).toBe('Tuesday 1 December');
    expect(new Words('cy', welsh).date('2026-12-01')).toBe('dydd Mawrth 1 Rhagfyr');
  });
});

describe('language files', () => {
  it('Welsh has every key', () => {
    expect(Object.keys(english).filter((key) => !(key in welsh))).toEqual([]);
  });

  it('no key is Welsh alone, but for forms of numbers', () => {
    expect(Object.keys(welsh).filter((key) => !(withoutForm(key) in english) && !(key in english))).toEqual([]);
  });

  it('placeholders are the same in both', () => {
    for (const key of Object.keys(english)) expect(placeholders(welsh[key]), key).toEqual(placeholders(english[key]));
  });

  it('no sentence has more than 12 words', () => {
    const sentences = Object.values(english).flatMap((text) => text.split(/[.?]\s*/));

    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 12)).toEqual([]);
  });
});
