import { mostSeconds, type Made } from './made';
import { Loudness, type Level } from './loudness';

type Recorded = 'sound' | 'sign';

const lookEvery = 250;
const formats: Record<Recorded, string[]> = {
  sound: ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'],
  sign: ['video/webm;codecs=vp8', 'video/webm', 'video/mp4'],
};
const wanted: Record<Recorded, MediaStreamConstraints> = {
  sound: { audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true } },
  // No sound: a signed video needs none, and what is said beside it is nobody's business.
  sign: { video: { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 25 }, facingMode: 'user' } },
};

/** Records a sound or a sign video of at most a minute. */
export class Recorder {
  readonly kind: Recorded;
  stream: MediaStream | undefined;
  level: Level = 'quiet';
  seconds = 0;
  readonly #changed: () => void;
  readonly #full: (made: Made | undefined) => void;
  #recorder: MediaRecorder | undefined;
  #loudness: Loudness | undefined;
  #parts: Blob[] = [];
  #begun = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `full` is called when the minute is over and it ended by itself. */
  constructor(kind: Recorded, changed: () => void, full: (made: Made | undefined) => void) {
    this.kind = kind;
    this.#changed = changed;
    this.#full = full;
  }

  /** Opens the device; rejects when there is none or it is not allowed. */
  async open(): Promise<void> {
    this.stream ??= await navigator.mediaDevices.getUserMedia(wanted[this.kind]);
  }

  start(): void {
    const mimeType = formats[this.kind].find((format) => MediaRecorder.isTypeSupported(format));
    if (!this.stream || !mimeType) throw new DOMException('No format to record in', 'NotSupportedError');
    this.#recorder = new MediaRecorder(this.stream, {
      mimeType,
      audioBitsPerSecond: 24_000,
      videoBitsPerSecond: 700_000,
    });
    this.#recorder.addEventListener('dataavailable', ({ data }) => this.#parts.push(data));
    if (this.kind === 'sound') this.#loudness = new Loudness(this.stream);
    this.#recorder.start(1000);
    this.#begun = performance.now();
    this.#timer = setInterval(() => this.#look(), lookEvery);
  }

  /** What was recorded; nothing if there was nothing. The device is let go of. */
  async stop(): Promise<Made | undefined> {
    const recorder = this.#recorder;
    clearInterval(this.#timer);
    if (!recorder || recorder.state === 'inactive') return undefined;
    const seconds = Math.max(1, Math.min(mostSeconds, Math.round((performance.now() - this.#begun) / 1000)));
    await new Promise<void>((stopped) => {
      recorder.addEventListener('stop', () => stopped(), { once: true });
      recorder.stop();
    });
    const blob = new Blob(this.#parts, { type: recorder.mimeType });
    this.close();
    return blob.size > 0 ? { kind: this.kind, blob, seconds } : undefined;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#loudness?.close();
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = undefined;
  }

  #look(): void {
    this.seconds = Math.floor((performance.now() - this.#begun) / 1000);
    this.level = this.#loudness?.level() ?? 'good';
    if (this.seconds >= mostSeconds) void this.stop().then(this.#full);
    else this.#changed();
  }
}
