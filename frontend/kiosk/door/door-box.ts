import type { Level, Pack } from '../pack/contract';

export interface HowItWas {
  /** Random, so that nothing of it tells when it was made. */
  id: string;
  gatheringId: string;
  level: Level;
}

/** Hands one tap over; the status of the answer, 0 for silence. */
export type SayHowItWas = (said: HowItWas) => Promise<number>;

const key = 'how-it-was';
const answered = [204, 400, 409];

/** Keeps what was said at the door until the server has answered about exactly that tap. */
export class DoorBox {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly #say: SayHowItWas;
  #sending = false;

  constructor(say: SayHowItWas, storage: Pick<Storage, 'getItem' | 'setItem'> = localStorage) {
    this.#say = say;
    this.#storage = storage;
  }

  get kept(): HowItWas[] {
    try {
      return JSON.parse(this.#storage.getItem(key) ?? '[]') as HowItWas[];
    } catch {
      return [];
    }
  }

  async keep(gatheringId: string, level: Level): Promise<void> {
    this.#write([...this.kept, { id: randomId(), gatheringId, level }]);
    await this.send();
  }

  /** The oldest first; the first silence ends it until the next time. */
  async send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (const said of this.kept) {
        if (!answered.includes(await this.#say(said))) return;
        this.#write(this.kept.filter(({ id }) => id !== said.id));
      }
    } finally {
      this.#sending = false;
    }
  }

  #write(all: HowItWas[]): void {
    this.#storage.setItem(key, JSON.stringify(all));
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

// Not crypto.randomUUID(): over plain HTTP browsers do not have it.
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
