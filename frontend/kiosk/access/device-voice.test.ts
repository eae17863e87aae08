import { expect, it } from 'vitest';
import { deviceVoice, speakOnDevice } from './device-voice';

const voice = (lang: string, localService = true, name = 'Amy') =>
  ({ lang, localService, name, voiceURI: name }) as SpeechSynthesisVoice;

function device(...voices: SpeechSynthesisVoice[]) {
  const spoken: SpeechSynthesisUtterance[] = [];
  return {
    spoken,
    getVoices: () => voices,
    speak: (utterance: SpeechSynthesisUtterance) => void spoken.push(utterance),
    cancel: () => spoken.at(-1)?.dispatchEvent(new Event('error')),
  };
}

it('a voice that needs the network, speaks another language or is espeak is no voice', () => {
  expect(deviceVoice('cy', device(voice('cy-GB', false)))).toBeUndefined();
  expect(deviceVoice('cy', device(voice('en-GB')))).toBeUndefined();
  expect(deviceVoice('cy', device(voice('cy', true, 'eSpeak Welsh')))).toBeUndefined();
});

it('the voice of the very region comes before one of the language', () => {
  const voices = device(voice('en_US'), voice('en_GB'));

  expect(deviceVoice('en-GB', voices)?.lang).toBe('en_GB');
  expect(deviceVoice('en', voices)?.lang).toBe('en_US');
});

const manner = { rate: 1, volume: 0.6 };

it('stops at once, and without a voice says that nothing was heard', async () => {
  globalThis.SpeechSynthesisUtterance ??= class extends EventTarget {} as unknown as typeof SpeechSynthesisUtterance;
  const speaking = device(voice('en-GB'));

  const playing = speakOnDevice({ text: 'Next', lang: 'en' }, manner, undefined, speaking);
  playing.stop();

  expect(await playing.ended).toBe(true);
  expect(speaking.spoken).toHaveLength(1);
  expect(await speakOnDevice({ text: 'Next', lang: 'en' }, manner, undefined, device()).ended).toBe(false);
});

it('speaks as fast and as loud as asked, and tells each word it comes to', () => {
  const speaking = device(voice('en-GB'));
  const words: [number, number][] = [];

  speakOnDevice(
    { text: 'Press Next', lang: 'en' },
    { rate: 0.8, volume: 0.3 },
    (...word) => words.push(word),
    speaking,
  );
  const [utterance] = speaking.spoken;
  for (const boundary of [
    { name: 'sentence', charIndex: 0, charLength: 10 },
    { name: 'word', charIndex: 6, charLength: 4 },
  ]) {
    utterance!.dispatchEvent(Object.assign(new Event('boundary'), boundary));
  }

  expect([utterance!.rate < 1, utterance!.volume, words]).toEqual([true, 0.3, [[6, 4]]]);
});
