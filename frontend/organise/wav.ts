const rate = 16_000;
const mostSeconds = 60;

/** Whatever the browser can read as a WAV of one channel, 16 kHz and 16 bits: every tablet can play that. */
export async function wavOf(sound: Blob): Promise<Blob> {
  const reading = new OfflineAudioContext(1, rate, rate);
  const read = await reading.decodeAudioData(await sound.arrayBuffer());
  const length = Math.ceil(Math.min(read.duration, mostSeconds) * rate);
  const mixing = new OfflineAudioContext(1, Math.max(1, length), rate);
  const source = mixing.createBufferSource();
  source.buffer = read;
  source.connect(mixing.destination);
  source.start();
  const samples = (await mixing.startRendering()).getChannelData(0);
  return new Blob([bytesOf(samples)], { type: 'audio/wav' });
}

function bytesOf(samples: Float32Array): ArrayBuffer {
  const bytes = new DataView(new ArrayBuffer(44 + samples.length * 2));
  const text = (at: number, word: string) => [...word].forEach((sign, i) => bytes.setUint8(at + i, sign.charCodeAt(0)));
  text(0, 'RIFF');
  bytes.setUint32(4, bytes.byteLength - 8, true);
  text(8, 'WAVEfmt ');
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 1, true);
  bytes.setUint16(22, 1, true);
  bytes.setUint32(24, rate, true);
  bytes.setUint32(28, rate * 2, true);
  bytes.setUint16(32, 2, true);
  bytes.setUint16(34, 16, true);
  text(36, 'data');
  bytes.setUint32(40, samples.length * 2, true);
  samples.forEach((sample, i) => bytes.setInt16(44 + i * 2, Math.max(-1, Math.min(1, sample)) * 32_767, true));
  return bytes.buffer;
}
