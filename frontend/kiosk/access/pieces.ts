import type { Pack } from '../pack/contract';
import type { Said } from '../words/words';

/** A part of a text that has a sound of its own. */
export interface Piece extends Said {
  address: string;
}

/** The sounds a text is made of: one for all of it, else as few whole sentences as there are sounds for. */
export function piecesOf({ text, lang }: Said, clips: Pack['clips']): Piece[] {
  const own = clips[lang] ?? {};
  const sentences = [...text.trim().matchAll(/[^.?!۔।؟]+[.?!۔।؟]*\s*/g)].map(([sentence]) => sentence);
  const pieces: Piece[] = [];
  for (let from = 0; from < sentences.length;) {
    let to = sentences.length;
    let address: string | undefined;
    let part = '';
    for (; to > from && !address; to -= 1) {
      part = sentences.slice(from, to).join('').trim();
      address = own[part];
    }
    if (address) pieces.push({ text: part, lang, address });
    from = address ? to + 1 : from + 1;
  }
  return pieces;
}
