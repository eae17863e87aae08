/** SHA-256 (FIPS 180-4) in hexadecimal. `crypto.subtle` is missing where the page came over plain HTTP. */
export async function sha256(bytes: ArrayBuffer, subtle = globalThis.crypto?.subtle): Promise<string> {
  const hash = subtle ? await subtle.digest('SHA-256', bytes) : ownSha256(bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function ownSha256(bytes: ArrayBuffer): ArrayBuffer {
  const { begin, rounds } = constants();
  const length = bytes.byteLength;
  const padded = new Uint8Array(((length + 8) >> 6) * 64 + 64);
  padded.set(new Uint8Array(bytes));
  padded[length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(length / 2 ** 29));
  view.setUint32(padded.length - 4, (length << 3) >>> 0);
  const hash = Uint32Array.from(begin);
  const w = new Uint32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getUint32(block + i * 4);
    for (let i = 16; i < 64; i++) {
      const [a, b] = [w[i - 15]!, w[i - 2]!];
      w[i] = w[i - 16]! + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + w[i - 7]! + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
    }
    mix(hash, w, rounds);
  }
  const result = new DataView(new ArrayBuffer(32));
  hash.forEach((word, i) => result.setUint32(i * 4, word));
  return result.buffer;
}

function mix(hash: Uint32Array, w: Uint32Array, rounds: number[]): void {
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + rounds[i]! + w[i]!) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (hash[i] = hash[i]! + word));
}

/** The first 32 bits of the fractions of the square roots of 8 primes and of the cube roots of 64. */
function constants(): { begin: number[]; rounds: number[] } {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime)) primes.push(n);
  const bits = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
  return {
    begin: primes.slice(0, 8).map((prime) => bits(Math.sqrt(prime))),
    rounds: primes.map((p) => bits(Math.cbrt(p))),
  };
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
