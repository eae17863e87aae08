import type { PieceKind } from '../outbox/pieces';
import type { Steps } from '../steps';
import type { Made } from './made';

type On = <T>(name: string, does: (steps: Steps, detail: T) => unknown) => void;

/** What the pages on which one makes something tell, and what comes of it. */
export function onMaking(on: On): void {
  on('bring', (steps, kind: PieceKind) => steps.making.bring(kind));
  on('piece-made', (steps, made: Made) => steps.making.keep(made));
  on('piece-thrown-away', (steps) => steps.making.throwAway());
  on('piece-off', (steps, id: string) => steps.making.takeOff(id));
  on('device-trouble', ({ visit }, device: string) => visit.trouble.add(device));
}
