import { usualWays, type Ways } from './ways';

/** What a card says: the toggles and the language, nothing about who somebody is. */
export interface Card {
  ways: Ways;
  language: string | undefined;
}

type Codes<W extends keyof Ways> = Partial<Record<string, Ways[W]>>;

/** The letter of each way on a card, and what its values are called there. The usual value is left out. */
const words: { [W in keyof Ways]?: { key: string; codes: Codes<W> } } = {
  pictures: { key: 'p', codes: { off: 'off', big: 'big' } },
  listen: { key: 'a', codes: { off: 'off', all: 'read-all', dark: 'without-looking' } },
  slower: { key: 'r', codes: { slow: true } },
  // Quieter, never louder: who is next to the tablet is not known where the card is read.
  volume: { key: 'v', codes: { quiet: 'quiet' } },
  size: { key: 'z', codes: { '1.5': 1.5, '2': 2 } },
  theme: { key: 't', codes: { light: 'light', dark: 'dark', yellow: 'yellow' } },
  font: { key: 'f', codes: { andika: 'andika', lexend: 'lexend', dyslexic: 'opendyslexic' } },
  hand: { key: 'h', codes: { left: 'left', middle: 'middle' } },
  calm: { key: 'c', codes: { on: true } },
  sign: { key: 'g', codes: { on: true } },
};
const switches: Record<string, Ways['press']> = {
  '1sw': 'one-switch',
  hold: 'hold-to-scan',
  '2sw': 'two-switches',
  dwell: 'dwell',
};
const longestCode = 200;

/** The code of a card, such as `v1;l=pl;p=big;z=1.5;k=3f0a`. The same ways make the same code. */
export function codeOf(ways: Ways, language: string): string {
  const parts = ['v1', `l=${language}`];
  for (const [way, { key, codes }] of Object.entries(words)) {
    const code = Object.entries(codes).find(([, value]) => value === ways[way as keyof Ways])?.[0];
    if (code) parts.push(`${key}=${code}`);
  }
  const press = Object.entries(switches).find(([, value]) => value === ways.press)?.[0];
  if (press) parts.push(`s=${press}:${ways.step}`);
  return sealed(parts.join(';'));
}

/** With the checksum that a whole code ends with. */
export function sealed(said: string): string {
  return `${said};k=${checksum(said)}`;
}

/** What a code says, or nothing when it was not copied whole. Keys and values of later versions are passed over. */
export function cardOf(text: string): Card | undefined {
  const code = text.replace(/\s/g, '').toLowerCase();
  const [, said, sum] = /^(v1;.*);k=([0-9a-f]{4})$/.exec(code) ?? [];
  if (!said || code.length > longestCode || checksum(said) !== sum) return undefined;
  const entries = said.split(';').slice(1);
  const values = new Map(entries.map((entry) => entry.split('=', 2) as [string, string | undefined]));
  const ways: Ways = { ...usualWays };
  for (const [way, { key, codes }] of Object.entries(words)) {
    const code = values.get(key) ?? '';
    if (Object.hasOwn(codes, code)) Object.assign(ways, { [way]: (codes as Codes<keyof Ways>)[code] });
  }
  const [press, step] = (values.get('s') ?? '').split(':');
  if (press && Object.hasOwn(switches, press)) {
    ways.press = switches[press]!;
    ways.step = stepOf(step, ways.press);
  }
  const language = values.get('l');
  return { ways, language: language && /^[a-z]{2,3}(-[a-z]{2,4})?$/.test(language) ? language : undefined };
}

function stepOf(text: string | undefined, press: Ways['press']): number {
  const seconds = Number(text);
  if (!text || !Number.isFinite(seconds)) return usualWays.step;
  return Math.min(press === 'dwell' ? 4 : 10, Math.max(0.5, seconds));
}

/** CRC-16/XMODEM: one wrong letter is always noticed. */
function checksum(text: string): string {
  let crc = 0;
  for (const letter of text) {
    crc ^= (letter.codePointAt(0)! & 0xff) << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc.toString(16).padStart(4, '0');
}
