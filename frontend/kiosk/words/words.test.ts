import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsOfKiosk } from '../../build/words-of-kiosk';
import { pluralForm } from './plurals';
import { Words, type WordList } from './words';

const folder = `${import.meta.dirname}/../../../i18n`;
const read = (language: string) =>
  JSON.parse(wordsOfKiosk(readFileSync(`${folder}/${language}.json`, 'utf8'))) as WordList;
const languages = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));
const english = read('en');
const welsh = read('cy');
const placeholders = (text: string | undefined) => [...(text ?? '').matchAll(/\{\w+\}/g)].map(String).sort();
const withoutForm = (key: string) => key.replace(/\.(zero|one|two|few|many|other)$/, '.other');
const counted = Object.keys(english).filter((key) => /\.other$/.test(key) && key.replace(/other$/, 'one') in english);

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

  it.each([
    ['pl', 1, 'one'],
    ['pl', 22, 'few'],
    ['pl', 12, 'many'],
    ['pl', 21, 'many'],
    ['uk', 21, 'one'],
    ['uk', 11, 'many'],
    ['uk', 3, 'few'],
    ['ar', 0, 'zero'],
    ['ar', 2, 'two'],
    ['ar', 7, 'few'],
    ['ar', 11, 'many'],
    ['ar', 100, 'other'],
    ['bn', 0, 'one'],
    ['pa', 1, 'one'],
    ['ur', 0, 'other'],
    ['ur', 1, 'one'],
  ])('%s says %i in the form for %s', (language, n, form) => {
    expect(pluralForm(language, n)).toBe(form);
  });

  it('a counted text that is missing is English, in the English form', () => {
    const polish = new Words('pl', {}, { 'k.one': '{n} idea', 'k.other': '{n} ideas' });

    expect(polish.counted('k', 5)).toEqual({ text: '5 ideas', lang: 'en' });
  });

  it('numbers are in the digits of the language the text is in', () => {
    expect(new Words('ar', read('ar'), english).t('kiosk.ask.where', { n: 3, of: 12 })).toBe('السؤال ٣ من ١٢');
    expect(new Words('bn', read('bn'), english).t('kiosk.ask.where', { n: 3, of: 12 })).toBe('প্রশ্ন ৩, মোট ১২');
    expect(new Words('ur', read('ur'), english).t('kiosk.ask.where', { n: 3, of: 12 })).toContain('3');
    expect(new Words('ar', {}, english).t('kiosk.ask.where', { n: 3, of: 12 })).toBe('Question 3 of 12');
  });

  it('a missing text is English and says so', () => {
    expect(new Words('cy', {}, english).said('kiosk.skip')).toEqual({ text: 'Skip', lang: 'en' });
  });

  it('a text of the pack that is not in this language comes with the language it is in', () => {
    expect(new Words('cy', welsh).of({ en: 'Dance' })).toEqual({ text: 'Dance', lang: 'en' });
    expect(new Words('cy', welsh).of({ ar: 'رقص', en: 'Dance' })).toEqual({ text: 'Dance', lang: 'en' });
  });

  it('days have names in every language', () => {
    expect(new Words('en', english).date('2026-12-01')).toBe('Tuesday 1 December');
    expect(new Words('cy', welsh).date('2026-12-01')).toBe('dydd Mawrth 1 Rhagfyr');
    expect(new Words('pl', read('pl')).date('2026-12-01')).toBe('wtorek, 1 grudnia');
    expect(new Words('ar', read('ar')).date('2026-12-01')).toBe('الثلاثاء ١ ديسمبر');
    expect(new Words('ur', read('ur')).date('2026-12-01')).toBe('منگل 1 دسمبر');
  });
});

it('every text that a screen asks for by its name is there', () => {
  const kiosk = `${import.meta.dirname}/..`;
  const files = readdirSync(kiosk, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  );
  const asked = files.flatMap((file) => [...readFileSync(`${kiosk}/${file}`, 'utf8').matchAll(/'(kiosk\.[\w.-]+)'/g)]);

  const missing = asked.map(([, key]) => key!).filter((key) => !(key in english) && !(`${key}.other` in english));

  expect(asked.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

describe.each(languages)('the language file %s', (language) => {
  const own = read(language);

  it('has every key', () => {
    const wanted = Object.keys(english).filter((key) => !counted.includes(withoutForm(key)));

    expect(wanted.filter((key) => !own[key])).toEqual([]);
  });

  it('has every form its numbers need', () => {
    for (const key of counted) {
      for (let n = 0; n <= 130; n++) expect(own, key).toHaveProperty([key.replace('other', pluralForm(language, n))]);
    }
  });

  it('has no key that English does not have', () => {
    expect(Object.keys(own).filter((key) => !(withoutForm(key) in english) && !(key in english))).toEqual([]);
  });

  it('has the same placeholders, but that a form may leave out its number', () => {
    const named = (text: string | undefined, key: string) =>
      placeholders(text).filter((name) => name !== '{n}' || !counted.includes(withoutForm(key)));
    for (const key of Object.keys(own)) {
      expect(named(own[key], key), key).toEqual(named(english[key] ?? english[withoutForm(key)], key));
    }
  });

  it('has no sentence of more than 12 words', () => {
    const sentences = Object.values(own).flatMap((text) => text.split(/[.?:۔؟।]\s*/));

    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 12)).toEqual([]);
  });

  it('shouts nothing', () => {
    expect(Object.values(own).filter((text) => /[!¡！]/.test(text))).toEqual([]);
  });
});
