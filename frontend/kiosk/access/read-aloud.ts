import type { Pack } from '../pack/contract';
import type { Said } from '../words/words';
import { realClock, type Clock } from './clock';
import { thisDevice, type Device } from './device-voice';
import { NearSounds } from './near-sounds';
import { piecesOf, type Piece } from './pieces';
import { audioPlayer, type Player, type Playing } from './player';
import { ReadingMarks } from './reading-marks';

export type SoundNote = 'no-voice' | 'not-here';

/** Something on the screen and its words. `what` is its name there, `element` is marked while it is spoken. */
export interface Part {
  what?: string;
  element?: Element;
  /** Beside its words, such as the button that says them. */
  near?: Element;
  texts: Said[];
}

/** What was heard, for whoever checks it without ears: the event `spoken` of the page. */
export type Spoken = Said & { what?: string };

/** Options need room between them. */
const betweenParts = 700;
/** 110 words a minute instead of the usual 140. */
const slow = 110 / 140;
/** How much of what the tablet can give. */
const volumes = { quiet: 0.3, usual: 0.6, loud: 1 };

/** One voice for the whole page: one sound at a time, silent at the next touch or key. */
export class ReadAloud {
  /** What is being spoken, or what the note is about. */
  speaking: string | undefined;
  noteFor: string | undefined;
  note: SoundNote | undefined;
  clips: Pack['clips'] = {};
  voices: Pack['voices'];
  slower = false;
  volume: keyof typeof volumes = 'usual';
  /** Whether every page is read as soon as it is there. */
  readsAll = false;
  withoutLooking = false;
  /** Whether this person has heard anything: the loudspeaker is theirs only then. */
  wasHeard = false;
  readonly #listeners = new Set<() => void>();
  readonly #player: Player;
  readonly #clock: Clock;
  readonly #device: Device;
  readonly #marks = new ReadingMarks();
  readonly #near = new NearSounds();
  /** Languages in which the tablet's own voice failed. */
  readonly #gaveUp = new Set<string>();
  #playing: Playing | undefined;
  #last: Part[] = [];
  #visit = 0;
  #endOfRoom: (() => void) | undefined;

  constructor(player: Player = audioPlayer, clock: Clock = realClock, device: Device = thisDevice) {
    this.#player = player;
    this.#clock = clock;
    this.#device = device;
  }

  watch(page: Document): void {
    // Browsers look for their voices when they are first asked, and have them a little later.
    this.#device.speaks('en');
    page.addEventListener('pointerdown', () => this.stop(), true);
    page.addEventListener('keydown', () => this.stop(), true);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  hasVoice(language: string): boolean {
    return language in this.clips || this.#deviceSpeaks(language);
  }

  /** Speaks the texts one after the other. `what` names the thing on the screen they belong to. */
  speak(what: string, texts: Said[], near?: Element): Promise<boolean> {
    return this.read([{ what, texts, near }]);
  }

  again(): Promise<boolean> {
    return this.read(this.#last);
  }

  /** Speaks one part after the other with room between them; says whether it came to the end. */
  async read(parts: Part[]): Promise<boolean> {
    this.stop();
    this.#clearNote();
    const visit = ++this.#visit;
    this.#last = parts;
    const pieces = parts.flatMap((part) => this.#piecesOf(part));
    let heard: Part | undefined;
    for (const [i, piece] of pieces.entries()) {
      const sound = await this.#near.at(piece.address);
      // The others while this one is heard: they may also be pressed.
      if (i === 0) for (const { address } of pieces.slice(1)) void this.#getReady(address);
      if (heard && heard !== piece.part) await this.#room();
      if (visit !== this.#visit) return false;
      const byDevice = !sound && this.#deviceSpeaks(piece.lang);
      if (!sound && !byDevice) continue;
      const was = await this.#play(piece, sound);
      if (visit !== this.#visit) return false;
      if (was) heard = piece.part;
      else if (byDevice) {
        this.#gaveUp.add(piece.lang);
        return this.read(parts);
      }
    }
    this.#speaks(undefined);
    if (heard) this.wasHeard = true;
    else this.#say(parts);
    return heard !== undefined;
  }

  stop(): void {
    this.#visit += 1;
    this.#playing?.stop();
    this.#playing = undefined;
    this.#endOfRoom?.();
    this.#speaks(undefined);
  }

  /** Nothing of one person's listening is left for the next. */
  reset(): void {
    this.stop();
    this.#last = [];
    this.#clearNote();
  }

  #piecesOf(part: Part): (Piece & { part: Part })[] {
    const { clips, voices } = this;
    const sounds = { clips, voices, deviceSpeaks: (language: string) => this.#deviceSpeaks(language) };
    return part.texts.flatMap((text) => piecesOf(text, sounds)).map((piece) => ({ ...piece, part }));
  }

  async #getReady(address: string | undefined): Promise<void> {
    const sound = await this.#near.at(address);
    if (sound) this.#player.ready(sound);
  }

  #deviceSpeaks(language: string): boolean {
    return !this.#gaveUp.has(language) && this.#device.speaks(language);
  }

  #play({ part, text, lang }: Piece & { part: Part }, sound: Blob | undefined): Promise<boolean> {
    this.#speaks(part);
    const manner = { rate: this.slower ? slow : 1, volume: volumes[this.volume] };
    const word = this.#marks.words(text, part.element ?? part.near);
    this.#playing = sound ? this.#player.play(sound, manner) : this.#device.speak({ text, lang }, manner, word);
    const detail: Spoken = { text, lang, what: part.what };
    document.dispatchEvent(new CustomEvent('spoken', { detail }));
    return this.#playing.ended;
  }

  #room(): Promise<void> {
    return new Promise((done) => {
      const cancel = this.#clock.after(betweenParts, done);
      this.#endOfRoom = () => {
        cancel();
        done();
      };
    });
  }

  #speaks(part: Part | undefined): void {
    this.#marks.part(part?.element);
    const speaking = part && (part.what ?? 'page');
    if (speaking === this.speaking) return;
    this.speaking = speaking;
    this.#tell();
  }

  #say(parts: Part[]): void {
    const spoken = parts.some(({ texts }) => texts.some(({ text, lang }) => text && this.hasVoice(lang)));
    this.noteFor = parts[0]?.what;
    this.note = spoken ? 'not-here' : 'no-voice';
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
