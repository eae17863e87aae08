import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf, codeOf, sealed } from './card-code';
import { usualWays, type Ways } from './ways';

const anyWays: fc.Arbitrary<Ways> = fc
  .record<Ways>({
    pictures: fc.constantFrom('off', 'with-words', 'big'),
    listen: fc.constantFrom('off', 'tap', 'read-all', 'without-looking'),
    slower: fc.boolean(),
    // A card cannot say loud.
    volume: fc.constantFrom('quiet', 'usual'),
    size: fc.constantFrom(1, 1.5, 2),
    theme: fc.constantFrom('cream', 'light', 'dark', 'yellow'),
    font: fc.constantFrom('atkinson', 'andika', 'lexend', 'opendyslexic'),
    hand: fc.constantFrom('left', 'middle', 'right'),
    calm: fc.boolean(),
    sign: fc.boolean(),
    press: fc.constantFrom('touch', 'one-switch', 'hold-to-scan', 'two-switches', 'dwell'),
    step: fc.integer({ min: 1, max: 8 }).map((halves) => halves / 2),
  })
  // Nobody scans: there is no time for each.
  .map((ways) => (ways.press === 'touch' ? { ...ways, step: usualWays.step } : ways));
const anyLanguage = fc.constantFrom('en', 'cy', 'pl', 'uk', 'ur', 'ar', 'bn', 'pa');

describe('a card', () => {
  it('gives back the ways it was made from', () => {
    fc.assert(
      fc.property(anyWays, anyLanguage, (ways, language) => {
        expect(cardOf(codeOf(ways, language))).toEqual({ ways, language });
      }),
    );
  });

  it('is the same for everyone with the same ways', () => {
    const shuffled = Object.fromEntries(Object.entries({ ...usualWays, theme: 'dark' }).reverse()) as unknown as Ways;

    expect(codeOf(shuffled, 'pl')).toBe(codeOf({ ...usualWays, theme: 'dark' }, 'pl'));
    expect(codeOf({ ...usualWays, pictures: 'big', size: 1.5 }, 'pl')).toMatch(/^v1;l=pl;p=big;z=1\.5;k=[0-9a-f]{4}$/);
  });

  it('may be typed with spaces and capitals', () => {
    const code = codeOf({ ...usualWays, calm: true }, 'en');

    expect(cardOf(` ${code.toUpperCase().replaceAll(';', '; ')} `)?.ways.calm).toBe(true);
  });

  it('with a letter wrong says nothing rather than something else', () => {
    fc.assert(
      fc.property(
        anyWays,
        anyLanguage,
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (ways, language, n, letter) => {
          const code = codeOf(ways, language);
          const at = n % code.length;
          const wrong = code.slice(0, at) + letter + code.slice(at + 1);
          const read = cardOf(wrong);
          expect(read === undefined || JSON.stringify(read) === JSON.stringify({ ways, language })).toBe(true);
        },
      ),
    );
  });

  it('that is anything at all never breaks the page', () => {
    const pieces = fc.array(fc.constantFrom('v1', ';', '=', 'l', 'p', 's', '1sw', ':', 'k', '__proto__', 'NaN', '1e9'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          pieces.map((all) => all.join('')),
        ),
        (text) => {
          expect(() => cardOf(text)).not.toThrow();
        },
      ),
    );
  });

  it('passes over keys and values it does not know, and no key makes it louder', () => {
    const card = cardOf(sealed('v1;l=pl;v=loud;vol=100;p=__proto__;t=dark;constructor=1;x'));

    expect(card).toEqual({ ways: { ...usualWays, theme: 'dark' }, language: 'pl' });
    expect(codeOf({ ...usualWays, volume: 'loud' }, 'pl')).toBe(codeOf(usualWays, 'pl'));
  });

  it.each([
    ['v1;s=1sw:0', 0.5],
    ['v1;s=1sw:99', 10],
    ['v1;s=dwell:99', 4],
    ['v1;s=2sw:never', 2],
  ])('%s has a time people can work with: %d s', (said, step) => {
    expect(cardOf(sealed(said))?.ways.step).toBe(step);
  });
});
