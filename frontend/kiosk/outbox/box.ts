const answered = [204, 400, 409];

/** Keeps small things that were said until the server has answered about exactly each of them. */
export class Box<T extends { id: string }> {
  readonly #key: string;
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly #say: (said: T) => Promise<number>;
  #sending = false;

  /** @param say hands one of them over; the status of the answer, 0 for silence */
  constructor(key: string, say: (said: T) => Promise<number>, storage: Pick<Storage, 'getItem' | 'setItem'>) {
    this.#key = key;
    this.#say = say;
    this.#storage = storage;
  }

  get kept(): T[] {
    try {
      return JSON.parse(this.#storage.getItem(this.#key) ?? '[]') as T[];
    } catch {
      return [];
    }
  }

  async keep(said: T): Promise<void> {
    this.#write([...this.kept, said]);
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

  #write(all: T[]): void {
    this.#storage.setItem(this.#key, JSON.stringify(all));
  }
}

/** Nothing in it tells when it was made. Not crypto.randomUUID(): over plain HTTP browsers do not have it. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
