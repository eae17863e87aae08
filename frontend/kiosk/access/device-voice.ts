import type { Said } from '../words/words';
import type { Manner, Playing } from './player';

type Synthesis = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel'>;

/** What the tablet itself can say. */
export interface Device {
  speaks(language: string): boolean;
  /** `word` is told which letters are spoken, where the voice knows it. */
  speak(said: Said, manner: Manner, word?: (from: number, length: number) => void): Playing;
}

export const thisDevice: Device = {
  speaks: (language) => deviceVoice(language) !== undefined,
  speak: (said, manner, word) => speakOnDevice(said, manner, word),
};

function synthesisHere(): Synthesis | undefined {
  return 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;
}

/**
 * The device's own voice for a language: only one that speaks without the network. Those of espeak are left out: the
 * server's are no worse, and sound the same on every tablet.
 */
export function deviceVoice(language: string, synthesis = synthesisHere()): SpeechSynthesisVoice | undefined {
  const wanted = language.toLowerCase();
  const own = (synthesis?.getVoices() ?? []).filter(
    ({ localService, voiceURI, name }) => localService && !/espeak/i.test(`${voiceURI} ${name}`),
  );
  const tag = ({ lang }: SpeechSynthesisVoice) => lang.toLowerCase().replace('_', '-');
  return (
    own.find((voice) => tag(voice) === wanted) ?? own.find((voice) => tag(voice).split('-')[0] === wanted.split('-')[0])
  );
}

/** Speaks with the device's own voice. */
export function speakOnDevice(
  { text, lang }: Said,
  { rate, volume }: Manner,
  word?: (from: number, length: number) => void,
  synthesis = synthesisHere(),
): Playing {
  const voice = deviceVoice(lang, synthesis);
  if (!synthesis || !voice) return { ended: Promise.resolve(false), stop: () => undefined };
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  // Device voices say about 165 words a minute; we say 140.
  utterance.rate = 0.85 * rate;
  utterance.volume = volume;
  utterance.addEventListener('boundary', ({ name, charIndex, charLength }) => {
    if (name === 'word' && charLength) word?.(charIndex, charLength);
  });
  let stopped = false;
  const ended = new Promise<boolean>((done) => {
    utterance.addEventListener('end', () => done(true), { once: true });
    utterance.addEventListener('error', () => done(stopped), { once: true });
  });
  synthesis.speak(utterance);
  const stop = () => {
    stopped = true;
    synthesis.cancel();
  };
  return { ended, stop };
}
