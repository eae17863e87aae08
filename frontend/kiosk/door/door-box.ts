import type { Level, Pack } from '../pack/contract';
import { Box, randomId } from '../outbox/box';

export interface HowItWas {
  /** Random, so that nothing of it tells when it was made. */
  id: string;
  gatheringId: string;
  level: Level;
}

/** Hands one tap over; the status of the answer, 0 for silence. */
export type SayHowItWas = (said: HowItWas) => Promise<number>;

/** Keeps what was said at the door until the server has answered about exactly that tap. */
export class DoorBox {
  readonly #box: Box<HowItWas>;

  constructor(say: SayHowItWas, storage: Pick<Storage, 'getItem' | 'setItem'> = localStorage) {
    this.#box = new Box('how-it-was', say, storage);
  }

  get kept(): HowItWas[] {
    return this.#box.kept;
  }

  async keep(gatheringId: string, level: Level): Promise<void> {
    await this.#box.keep({ id: randomId(), gatheringId, level });
  }

  async send(): Promise<void> {
    await this.#box.send();
  }
}

/** Keeps one tap, for the gathering that the tablet knows to be at its end. */
export async function keepHowItWas(
  event: Event,
  tablet: { door: DoorBox; packs: { pack?: Pack | undefined } } | undefined,
): Promise<void> {
  const gathering = tablet?.packs.pack?.kiosk.howItWas;
  if (tablet && gathering) await tablet.door.keep(gathering, (event as CustomEvent<Level>).detail);
}
