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

export type Player = (sound: Blob, manner: Manner) => Playing;

/** Plays through the tablet's loudspeaker or headset. Slower speech keeps its pitch. */
export const audioPlayer: Player = (sound, { rate, volume }) => {
  const address = URL.createObjectURL(sound);
  const audio = new Audio(address);
  audio.preservesPitch = true;
  audio.playbackRate = rate;
  audio.volume = volume;
  const ended = new Promise<boolean>((done) => {
    for (const end of ['ended', 'pause']) audio.addEventListener(end, () => done(true), { once: true });
    audio.addEventListener('error', () => done(false), { once: true });
    audio.play().catch(() => done(false));
  });
  void ended.then(() => URL.revokeObjectURL(address));
  return { ended, stop: () => audio.pause() };
};
