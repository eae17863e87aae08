import type { PieceKind } from '../outbox/pieces';
import type { Paper, Stroke } from './strokes';

/** Something a person has just made, in the memory of this page. */
export interface Made {
  kind: PieceKind;
  blob: Blob;
  seconds: number;
}

/** What was kept for an idea. */
export interface MadePiece extends Made {
  id: string;
}

/** What a person is making, so that Help and Stop lose nothing of it. */
export interface Draft {
  kind?: PieceKind;
  made?: Made;
  strokes?: Stroke[];
  paper?: Paper;
}

export const mostPieces = 4;
export const mostSeconds = 60;

/** The media type without its parameters, as the server wants it. */
export function mediaTypeOf({ type }: Blob): string {
  return type.split(';')[0]!.trim();
}
