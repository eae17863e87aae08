import { expect, it } from 'vitest';
import { roomOf, usualPxPerMm } from './sizes';

it.each([
  [320, 256, 'tiny'],
  [768, 1024, 'small'],
  [1024, 768, 'small'],
  [1280, 800, 'medium'],
  [1920, 1080, 'large'],
] as const)('a screen of %i × %i has room: %s', (width, height, room) => {
  expect(roomOf(width, height, usualPxPerMm)).toBe(room);
});

it('room is counted in millimetres, not in pixels', () => {
  expect(roomOf(1920, 1080, 2 * usualPxPerMm)).toBe('tiny');
});
