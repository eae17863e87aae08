import { describe, expect, it } from 'vitest';
import { answer, bytesOf, isName, kindOfDevice, reason, textOf, toMake, toShow } from './passkey-json';

const all = Uint8Array.from({ length: 256 }, (_, at) => at);

describe('bytes in JSON', () => {
  it('come back the same, with letters that need no care in an address', () => {
    const text = textOf(all.buffer);

    expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(bytesOf(text)).toEqual(all);
  });

  it('a question to a device has them as bytes', () => {
    const make = toMake({
      challenge: textOf(all.buffer),
      rp: { id: 'hall.local', name: 'Here Together' },
      user: { id: 'AQI', name: 'Sam', displayName: 'Sam' },
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
      excludeCredentials: [{ type: 'public-key', id: 'Aw' }],
    });

    expect(make.challenge).toEqual(all);
    expect(make.user.id).toEqual(Uint8Array.of(1, 2));
    expect(make.excludeCredentials?.[0]?.id).toEqual(Uint8Array.of(3));
    expect(toShow({ challenge: 'BA', rpId: 'hall.local' })).toEqual({
      challenge: Uint8Array.of(4),
      rpId: 'hall.local',
      allowCredentials: [],
    });
  });

  it('an answer of a device has them as text', () => {
    const shown = {
      id: 'Aw',
      rawId: Uint8Array.of(3).buffer,
      type: 'public-key',
      getClientExtensionResults: () => ({}),
      response: {
        clientDataJSON: Uint8Array.of(1).buffer,
        authenticatorData: Uint8Array.of(2).buffer,
        signature: Uint8Array.of(255, 254).buffer,
        userHandle: null,
      },
    } as unknown as PublicKeyCredential;

    expect(answer(shown)).toMatchObject({
      rawId: 'Aw',
      response: { clientDataJSON: 'AQ', authenticatorData: 'Ag', signature: '__4' },
    });
  });
});

describe('where passkeys work', () => {
  it.each(['localhost', 'hall.local', 'hall-2', 'here.example.org'])('at the name %s', (host) => {
    expect(isName(host)).toBe(true);
  });

  it.each(['192.168.1.5', '127.0.0.1', '[::1]', '[fe80::1]'])('not at the number %s', (host) => {
    expect(isName(host)).toBe(false);
  });
});

it.each([
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15', 5, 'iPad'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15', 0, 'Mac'],
  ['Mozilla/5.0 (Linux; Android 10; K) Chrome/140.0.0.0 Mobile Safari/537.36', 5, 'Android'],
  ['Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36', 0, 'Linux'],
  ['Something new', 0, ''],
])('%s with %i fingers is called %s', (agent, fingers, name) => {
  expect(kindOfDevice(agent, fingers)).toBe(name);
});

it('tells apart what stopped, what is there already, and what cannot be', () => {
  expect(reason(new DOMException('', 'NotAllowedError'))).toBe('stopped');
  expect(reason(new DOMException('', 'InvalidStateError'))).toBe('known-already');
  expect(reason(new DOMException('', 'SecurityError'))).toBe('cannot');
  expect(reason('what is this')).toBe('cannot');
});
