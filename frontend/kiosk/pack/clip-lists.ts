import type { OutboxDb } from '../outbox/outbox-db';
import type { Server } from '../outbox/server';
import type { ClipList, Pack } from './contract';

interface KeptList {
  address: string;
  clips: ClipList;
}

/** The sounds of the languages beside the first: kept on the tablet, asked for when there is time or somebody needs them. */
export class ClipLists {
  readonly #db: OutboxDb;
  readonly #server: Pick<Server, 'clips'>;

  constructor(db: OutboxDb, server: Pick<Server, 'clips'>) {
    this.#db = db;
    this.#server = server;
  }

  /** Adds to the pack those lists of it that the tablet has. */
  async open(pack: Pack | undefined): Promise<void> {
    for (const [language, address] of missing(pack)) {
      const kept: KeptList | undefined = await this.#db.read('pack', (store) => store.get(nameOf(language)));
      if (kept?.address === address) pack!.clips[language] = kept.clips;
    }
  }

  /** Adds the missing lists of these languages, as far as the server is there. */
  async fetch(pack: Pack | undefined, languages: string[]): Promise<void> {
    for (const [language, address] of missing(pack).filter(([missed]) => languages.includes(missed))) {
      const clips = await this.#server.clips(address);
      if (!clips) return;
      const kept: KeptList = { address, clips };
      await this.#db.run(['pack'], 'readwrite', (tx) => tx.objectStore('pack').put(kept, nameOf(language)));
      pack!.clips[language] = clips;
    }
  }
}

function missing(pack: Pack | undefined): [string, string][] {
  return Object.entries(pack?.clipsElsewhere ?? {}).filter(([language]) => !(language in pack!.clips));
}

const nameOf = (language: string) => `clips ${language}`;
