import type { Pack } from '../pack/contract';
import type { Said } from '../words/words';

export type SoundNote = 'no-voice' | 'not-here';

/** One voice for the whole page: one sound at a time, silent at the next touch or key. */
export class ReadAloud {
  /** What is being spoken, or what the note is about. */
  speaking: string | undefined;
  noteFor: string | undefined;
  note: SoundNote | undefined;
  clips: Pack['clips'] = {};
  readonly #listeners = new Set<() => void>();
  #audio: HTMLAudioElement | undefined;
  #visit = 0;

  watch(page: Document): void {
    page.addEventListener('pointerdown', () => this.stop(), true);
    page.addEventListener('keydown', () => this.stop(), true);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  hasVoice(language: string): boolean {
    return language in this.clips;
  }

  /** Speaks the texts one after the other. `what` names the thing on the screen they belong to. */
  async speak(what: string, texts: Said[]): Promise<void> {
    this.stop();
    this.#clearNote();
    const visit = ++this.#visit;
    const withVoice = texts.filter(({ text, lang }) => text && this.hasVoice(lang));
    if (withVoice.length === 0) return this.#say(what, 'no-voice');
    let heard = 0;
    for (const { text, lang } of withVoice) {
      const sound = await soundOf(this.clips[lang]?.[text]);
      if (visit !== this.#visit) return;
      if (!sound) continue;
      this.speaking = what;
      this.#tell();
      const ended = await this.#play(sound);
      if (visit !== this.#visit) return;
      if (ended) heard += 1;
    }
    this.speaking = undefined;
    if (heard === 0) this.#say(what, 'not-here');
    else this.#tell();
  }

  stop(): void {
    this.#visit += 1;
    this.#audio?.pause();
    this.#audio = undefined;
    if (this.speaking === undefined) return;
    this.speaking = undefined;
    this.#tell();
  }

  /** Nothing of one person's listening is left for the next. */
  reset(): void {
    this.stop();
    this.#clearNote();
  }

  async #play(sound: Blob): Promise<boolean> {
    const address = URL.createObjectURL(sound);
    const audio = new Audio(address);
    this.#audio = audio;
    try {
      await audio.play();
      await new Promise<void>((done) => {
        for (const end of ['ended', 'error', 'pause']) audio.addEventListener(end, () => done(), { once: true });
      });
      return true;
    } catch {
      return false;
    } finally {
      URL.revokeObjectURL(address);
    }
  }

  #say(what: string, note: SoundNote): void {
    this.noteFor = what;
    this.note = note;
    this.#tell();
  }

  #clearNote(): void {
    this.noteFor = undefined;
    this.note = undefined;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

// Fetched whole, because a media element asks for ranges, which a kept copy cannot answer in every browser.
async function soundOf(address: string | undefined): Promise<Blob | undefined> {
  if (!address) return undefined;
  try {
    const response = await fetch(address);
    return response.ok ? await response.blob() : undefined;
  } catch {
    return undefined;
  }
}
