export type Level = 'quiet' | 'good' | 'loud';

/** What a person is told about how loud they are. `loudest` is the largest sample since the last look, 0 to 1. */
export function levelOf(loudest: number): Level {
  if (loudest < 0.02) return 'quiet';
  return loudest > 0.97 ? 'loud' : 'good';
}

/** Listens along while something is recorded. */
export class Loudness {
  readonly #context = new AudioContext();
  readonly #analyser = this.#context.createAnalyser();
  readonly #samples: Float32Array<ArrayBuffer>;

  constructor(stream: MediaStream) {
    // A third of a second: more than lies between two looks, so that no word falls in between.
    this.#analyser.fftSize = 16_384;
    this.#samples = new Float32Array(this.#analyser.fftSize);
    this.#context.createMediaStreamSource(stream).connect(this.#analyser);
  }

  level(): Level {
    this.#analyser.getFloatTimeDomainData(this.#samples);
    return levelOf(this.#samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0));
  }

  close(): void {
    void this.#context.close().catch(() => undefined);
  }
}
