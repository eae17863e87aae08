import type { Pack } from '../pack/contract';
import type { Said } from '../words/words';
import type { Playing } from './player';

type Synthesis = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel'>;

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

/** Whether the device speaks this text rather than the clip: never instead of a person, or of the operator's own voice. */
export function deviceSpeaks(
  { text, lang }: Said,
  pack: Pick<Pack, 'clips' | 'voices'>,
  synthesis = synthesisHere(),
): boolean {
  const voice = pack.voices?.[lang];
  if (voice?.recorded.includes(text)) return false;
  const clip = pack.clips[lang]?.[text];
  if (clip && !voice?.afterDevice) return false;
  return deviceVoice(lang, synthesis) !== undefined;
}

/** Speaks with the device's own voice. `rate` is 1 for the usual speed. */
export function speakOnDevice({ text, lang }: Said, rate = 1, synthesis = synthesisHere()): Playing {
  const voice = deviceVoice(lang, synthesis);
  if (!synthesis || !voice) return { ended: Promise.resolve(false), stop: () => undefined };
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  // Device voices say about 165 words a minute; we say 140.
  utterance.rate = 0.85 * rate;
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
