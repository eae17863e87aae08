import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(`${import.meta.dirname}/look.css`, 'utf8').replace(/\/\*[^]*?\*\//g, '');
const usual = css.split('@media')[0]!;

type Theme = Record<string, string>;

/** The colours a theme ends up with, calm or not, as the style sheet sets them. */
function theme(name: string, calm: boolean): Theme {
  const colours: Theme = {};
  for (const [, selector, body] of usual.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!selector!.includes(`[data-theme='${name}']`)) continue;
    if (selector!.includes('data-calm') && !calm) continue;
    for (const [, token, value] of body!.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)) colours[token!] = value!;
  }
  return colours;
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

const words: [string, string][] = ['ink', 'line', 'leaf', 'sky', 'plum', 'clay'].flatMap((ink) => [
  [ink, 'paper'] as [string, string],
  [ink, 'card'] as [string, string],
]);
const filled: [string, string][] = ['leaf', 'sky', 'plum', 'clay', 'sun'].map((fill) => [`on-${fill}`, fill]);
const signs: [string, string][] = [
  ['line', 'paper'],
  ['line', 'card'],
  ['ink', 'icon-sun'],
  ['ring-in', 'paper'],
];

describe.each(['cream', 'light', 'dark', 'yellow'])('the theme %s', (name) => {
  it.each([false, true])('has words at 7:1 and signs at 4.5:1 (calm: %s)', (calm) => {
    const colours = theme(name, calm);
    const tooFaint = (least: number) => (pair: [string, string]) =>
      contrast(colours[pair[0]]!, colours[pair[1]]!) < least;

    expect([...words, ...filled].filter(tooFaint(7))).toEqual([]);
    expect(signs.filter(tooFaint(4.5))).toEqual([]);
  });
});
