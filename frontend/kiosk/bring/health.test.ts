import { describe, expect, it } from 'vitest';
import { healthHere, newsOf } from './health';

const now = new Date('2026-05-01T18:00:00Z');
const storage = { estimate: () => Promise.resolve({ quota: 300 * 2 ** 20, usage: 100 * 2 ** 20 }) } as StorageManager;

describe('how a tablet is doing', () => {
  it('says what the browser tells', async () => {
    const getBattery = () => Promise.resolve({ level: 0.42, charging: false });

    expect(await healthHere({ storage, getBattery }, now)).toEqual({
      sentAt: '2026-05-01T18:00:00.000Z',
      battery: 42,
      charging: false,
      freeMegabytes: 200,
    });
  });

  it('leaves out what the browser keeps to itself', async () => {
    const getBattery = () => Promise.reject(new Error('not allowed'));

    expect(await healthHere({ getBattery }, now)).toEqual({ sentAt: '2026-05-01T18:00:00.000Z' });
  });

  it('is news when the charger is pulled out, and after five minutes', () => {
    const before = { sentAt: '2026-05-01T18:00:00.000Z', battery: 42, charging: true };

    expect(newsOf({ ...before, sentAt: '2026-05-01T18:04:00.000Z', battery: 41 })).toBe(newsOf(before));
    expect(newsOf({ ...before, charging: false })).not.toBe(newsOf(before));
    expect(newsOf({ ...before, sentAt: '2026-05-01T18:05:00.000Z' })).not.toBe(newsOf(before));
  });
});
