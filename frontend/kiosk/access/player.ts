/** One sound that is being played. */
export interface Playing {
  /** Whether it was heard at all; it comes when the sound ends or is stopped. */
  ended: Promise<boolean>;
  stop(): void;
}

/** `rate` is 1 for the usual speed, `volume` 1 for all the tablet can give. */
export interface Manner {
  rate: number;
  volume: number;
}

export interface Player {
  /** This sound may be wanted soon: to make it ready takes longer than to begin it. */
  ready(sound: Blob): void;
  play(sound: Blob, manner: Manner): Playing;
}

/** Enough for the choices of a page and what is said with each. */
const mostReady = 30;

/** Plays through the tablet's loudspeaker or headset. Slower speech keeps its pitch. */
class AudioPlayer implements Player {
  /** The one wanted last is the last. */
  readonly #ready = new Map<Blob, HTMLAudioElement>();

  ready(sound: Blob): void {
    this.#audioOf(sound);
  }

  play(sound: Blob, { rate, volume }: Manner): Playing {
    const audio = this.#audioOf(sound);
    audio.playbackRate = rate;
    audio.volume = volume;
    const over = new AbortController();
    const ended = new Promise<boolean>((done) => {
      audio.addEventListener('ended', () => done(true), over);
      // It may have been stopped and begun again before the page hears of the stop.
      audio.addEventListener('pause', () => audio.paused && done(true), over);
      audio.addEventListener('error', () => done(false), over);
      over.signal.addEventListener('abort', () => done(true));
      audio.play().catch(() => done(false));
    });
    const rest = (): void => {
      over.abort();
      audio.pause();
      audio.currentTime = 0;
    };
    void ended.then(() => over.signal.aborted || rest());
    return { ended, stop: () => over.signal.aborted || rest() };
  }

  #audioOf(sound: Blob): HTMLAudioElement {
    const audio = this.#ready.get(sound) ?? makeAudio(sound);
    this.#ready.delete(sound);
    this.#ready.set(sound, audio);
    const [oldest] = this.#ready;
    if (oldest && this.#ready.size > mostReady) {
      this.#ready.delete(oldest[0]);
      URL.revokeObjectURL(oldest[1].src);
    }
    return audio;
  }
}

function makeAudio(sound: Blob): HTMLAudioElement {
  const audio = new Audio(URL.createObjectURL(sound));
  audio.preload = 'auto';
  audio.preservesPitch = true;
  return audio;
}

export const audioPlayer: Player = new AudioPlayer();
