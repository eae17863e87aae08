import { expect, it } from 'vitest';
import { deviceSpeaks, deviceVoice, speakOnDevice } from './device-voice';

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

it.each([
  ['a text a person has spoken', { afterDevice: true, recorded: ['Next'] }, { Next: '/clips/1.wav' }, false],
  ["a clip of the operator's own voice", { afterDevice: false, recorded: [] }, { Next: '/clips/1.wav' }, false],
  ['a clip of a plain voice', { afterDevice: true, recorded: [] }, { Next: '/clips/1.wav' }, true],
  ['no clip at all', undefined, {}, true],
])('the device speaks or stays quiet: %s', (_, said, clips, speaks) => {
  const pack = {
    clips: { en: clips as Record<string, string> },
    voices: (said ? { en: said } : {}) as Record<string, NonNullable<typeof said>>,
  };

  expect(deviceSpeaks({ text: 'Next', lang: 'en' }, pack, device(voice('en-GB')))).toBe(speaks);
  expect(deviceSpeaks({ text: 'Next', lang: 'en' }, pack, device())).toBe(false);
});

it('stops at once, and without a voice says that nothing was heard', async () => {
  globalThis.SpeechSynthesisUtterance ??= class extends EventTarget {} as unknown as typeof SpeechSynthesisUtterance;
  const speaking = device(voice('en-GB'));

  const playing = speakOnDevice({ text: 'Next', lang: 'en' }, 1, speaking);
  playing.stop();

  expect(await playing.ended).toBe(true);
  expect(speaking.spoken).toHaveLength(1);
  expect(await speakOnDevice({ text: 'Next', lang: 'en' }, 1, device()).ended).toBe(false);
});
