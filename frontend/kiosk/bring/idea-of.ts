import { uuid7 } from '../outbox/uuid7';
import type { KeptPiece } from '../outbox/pieces';
import type { Contribution, Way } from '../pack/contract';
import type { Visit } from '../visit';
import { mediaTypeOf, type Made, type MadePiece } from './made';

/** The idea of this visit as it is now. Where there is nothing yet, it has neither words nor pictures nor pieces. */
export function ideaOf(visit: Visit, way: Way, pieces: MadePiece[] = visit.pieces): Contribution {
  const words = visit.idea.text.trim();
  const made = pieces.map(({ id }) => id);
  return {
    id: visit.ideaId,
    kind: 'idea',
    turnId: visit.ideaTurnId,
    value: {
      kind: 'idea',
      ...(words ? { words } : {}),
      pictures: visit.idea.chosen,
      ...(made.length > 0 ? { pieces: made } : {}),
      language: way.language,
    },
    way,
    madeAt: new Date().toISOString(),
  };
}

export function newPiece(made: Made): MadePiece {
  return { ...made, id: uuid7() };
}

/** How the tablet keeps it: in its outbox, under what names it. */
export function keptPiece(under: Contribution, { id, kind, blob, seconds }: MadePiece): KeptPiece {
  return {
    id,
    contributionId: under.id,
    turnId: under.turnId,
    kind,
    mediaType: mediaTypeOf(blob),
    seconds,
    length: blob.size,
    state: 'making',
  };
}
