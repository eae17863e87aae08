/** Enough for the pages somebody goes to and fro between. */
const most = 80;

/** The sounds heard or needed lately, in memory: the next press is answered at once. */
export class NearSounds {
  readonly #sounds = new Map<string, Promise<Blob | undefined>>();

  at(address: string | undefined): Promise<Blob | undefined> {
    if (!address) return Promise.resolve(undefined);
    const known = this.#sounds.get(address) ?? soundAt(address);
    this.#sounds.delete(address);
    this.#sounds.set(address, known);
    void known.then((sound) => sound ?? this.#sounds.delete(address));
    const [oldest] = this.#sounds.keys();
    if (this.#sounds.size > most && oldest) this.#sounds.delete(oldest);
    return known;
  }
}

// Fetched whole, because a media element asks for ranges, which a kept copy cannot answer in every browser.
async function soundAt(address: string): Promise<Blob | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.blob() : undefined;
  } catch {
    return undefined;
  }
}
