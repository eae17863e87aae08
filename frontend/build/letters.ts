import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

const cmapIndex = 0;
const transformed = [10, 11];
const ownTag = 63;

/** The characters that a WOFF2 font has letters for, from its cmap table. https://www.w3.org/TR/WOFF2/ */
export function lettersOf(path: string): Set<number> {
  const file = readFileSync(path);
  const tables = file.readUInt16BE(12);
  const compressed = file.readUInt32BE(20);
  let at = 48;
  let offset = 0;
  let cmap: [number, number] | undefined;
  const number = () => {
    let value = 0;
    for (;;) {
      const byte = file[at++]!;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let i = 0; i < tables; i++) {
    const flags = file[at++]!;
    const tag = flags & 63;
    if (tag === ownTag) at += 4;
    const original = number();
    // Of the tables a font has, only these two are packed in another way unless they say that they are not.
    const packed = transformed.includes(tag) ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const length = packed ? number() : original;
    if (tag === cmapIndex) cmap = [offset, length];
    offset += length;
  }
  if (!cmap) throw new Error(`${path} has no cmap table`);
  const all = brotliDecompressSync(file.subarray(at, at + compressed));
  return charactersIn(all.subarray(cmap[0], cmap[0] + cmap[1]));
}

function charactersIn(cmap: Buffer): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + i * 8));
    if (table.readUInt16BE(0) === 4) segments(table, found);
    if (table.readUInt16BE(0) === 12) groups(table, found);
  }
  return found;
}

function segments(table: Buffer, found: Set<number>): void {
  const doubled = table.readUInt16BE(6);
  for (let i = 0; i < doubled; i += 2) {
    const start = table.readUInt16BE(16 + doubled + i);
    const delta = table.readUInt16BE(16 + 2 * doubled + i);
    const rangeAt = 16 + 3 * doubled + i;
    const range = table.readUInt16BE(rangeAt);
    for (let code = start; code <= table.readUInt16BE(14 + i) && code < 0xffff; code++) {
      const glyph = range === 0 ? code + delta : table.readUInt16BE(rangeAt + range + 2 * (code - start));
      if ((glyph & 0xffff) !== 0) found.add(code);
    }
  }
}

function groups(table: Buffer, found: Set<number>): void {
  for (let i = 0; i < table.readUInt32BE(12); i++) {
    const at = 16 + i * 12;
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code++) found.add(code);
  }
}
