let lastMoment = 0;
let counter = 0;

/**
 * A UUIDv7 (RFC 9562): ids made on one tablet sort in the order they were made, also within one millisecond.
 * Built on getRandomValues because `crypto.randomUUID` is missing where the page came over plain HTTP.
 */
export function uuid7(now = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  if (now > lastMoment) {
    lastMoment = now;
    counter = ((bytes[6]! & 0x07) << 8) | bytes[7]!;
  } else if (++counter > 0xfff) {
    lastMoment += 1;
    counter = 0;
  }
  const moment = lastMoment;
  const view = new DataView(bytes.buffer);
  view.setUint16(0, Math.floor(moment / 2 ** 32));
  view.setUint32(2, moment % 2 ** 32);
  view.setUint16(6, 0x7000 | counter);
  view.setUint8(8, (bytes[8]! & 0x3f) | 0x80);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
