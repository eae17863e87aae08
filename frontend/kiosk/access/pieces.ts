import type { Pack } from '../pack/contract';
import type { Said } from '../words/words';

/** What is there to speak with. */
export interface Sounds extends Pick<Pack, 'clips' | 'voices'> {
  /** Whether the tablet itself speaks a language. */
  deviceSpeaks(language: string): boolean;
}

/** A part of a text that is spoken in one go: from its clip, or by the tablet itself where there is no address. */
export interface Piece extends Said {
  address?: string;
}

/**
 * A text in the pieces it is spoken in. A clip by a person or by the operator's voice comes first, then the tablet's own
 * voice, then the other clips; of clips as few as there are for whole sentences.
 */
export function piecesOf({ text, lang }: Said, sounds: Sounds): Piece[] {
  const device = sounds.deviceSpeaks(lang);
  const clipOf = clipsOf(lang, sounds, device);
  const sentences = [...text.trim().matchAll(/[^.?!۔।؟]+[.?!۔।؟]*\s*/g)].map(([sentence]) => sentence);
  const pieces: Piece[] = [];
  for (let from = 0; from < sentences.length;) {
    let to = sentences.length;
    let address: string | undefined;
    let part = '';
    for (; to > from && !address; to -= 1) {
      part = sentences.slice(from, to).join('').trim();
      address = clipOf(part);
    }
    if (address) pieces.push({ text: part, lang, address });
    else if (device) pieces.push({ text: part, lang });
    from = address ? to + 1 : from + 1;
  }
  return pieces;
}

function clipsOf(lang: string, { clips, voices }: Sounds, device: boolean): (text: string) => string | undefined {
  const own = clips[lang] ?? {};
  const voice = voices?.[lang];
  if (!device || !voice?.afterDevice) return (text) => own[text];
  const recorded = new Set(voice.recorded);
  return (text) => (recorded.has(text) ? own[text] : undefined);
}
