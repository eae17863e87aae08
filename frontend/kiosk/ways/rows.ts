import type { WaySign } from './signs';
import { usualWays, type Ways } from './ways';

/** One control of the page My way: a way of taking part, and what can be chosen for it. */
export interface Row<W extends keyof Ways = keyof Ways> {
  way: W;
  choices: { value: Ways[W]; sign: WaySign }[];
}

export const partNames = ['pictures', 'letters', 'sound', 'press', 'card'] as const;
export type PartName = (typeof partNames)[number];

const row = <W extends keyof Ways>(way: W, ...choices: [Ways[W], WaySign][]): Row =>
  ({ way, choices: choices.map(([value, sign]) => ({ value, sign })) }) as Row;

/** The rows of each part. `step` is not among them: it is counted up and down. */
export const parts: Record<PartName, Row[]> = {
  pictures: [
    row('pictures', ['off', 'pictures-off'], ['with-words', 'pictures-with-words'], ['big', 'pictures-big']),
    row('calm', [true, 'calm']),
    row('sign', [true, 'hands']),
  ],
  letters: [
    row('size', [1, 'size-1'], [1.5, 'size-2'], [2, 'size-3']),
    row('theme', ['cream', 'theme'], ['light', 'theme'], ['dark', 'theme'], ['yellow', 'theme']),
    row('font', ['atkinson', 'font'], ['andika', 'font'], ['lexend', 'font'], ['opendyslexic', 'font']),
  ],
  sound: [
    row('listen', ['off', 'silent'], ['tap', 'tap'], ['read-all', 'read-all'], ['without-looking', 'eye-closed']),
    row('slower', [true, 'slower']),
    row('volume', ['quiet', 'volume-quiet'], ['usual', 'volume-usual'], ['loud', 'volume-loud']),
  ],
  press: [
    row('hand', ['left', 'hand-left'], ['middle', 'hand-middle'], ['right', 'hand-right']),
    row(
      'press',
      ['touch', 'touch'],
      ['one-switch', 'one-switch'],
      ['hold-to-scan', 'hold'],
      ['two-switches', 'two-switches'],
      ['dwell', 'dwell'],
    ),
  ],
  card: [],
};

/** What a press changes. What is on already goes back to the usual: every control undoes itself. */
export function changeBy<W extends keyof Ways>(way: W, value: Ways[W], ways: Ways): Partial<Ways> {
  const next = ways[way] === value ? usualWays[way] : value;
  return { [way]: next } as Partial<Ways>;
}

/** The key of a choice's word: `kiosk.way.pictures.big`, `kiosk.way.calm.on`, `kiosk.way.size.1-5`. */
export function wordOf(way: keyof Ways, value: string | number | boolean): string {
  const name = typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value).replace('.', '-');
  return name === 'off' && typeof value === 'boolean' ? 'kiosk.way.off' : `kiosk.way.${way}.${name}`;
}

const shortest = 0.5;
const longest = (ways: Ways) => (ways.press === 'dwell' ? 4 : 10);

/** Half a second more or less, within what scanning and dwelling allow. */
export function stepBy(seconds: number, ways: Ways): Partial<Ways> {
  return { step: Math.min(longest(ways), Math.max(shortest, ways.step + seconds)) };
}
