import { expect, it } from 'vitest';
import { namedFiles } from '../pack/open-now';
import type { Pack, Pictures } from '../pack/contract';
import { picturesFor } from './pictures';
import { usualWays } from './ways';

const words = { en: 'dance' };
const pictures: Pictures = {
  'openmoji/1F483': { src: '/pictures/openmoji/1F483.svg', words },
  'own/room': { src: '/pictures/own/room.webp', words },
};

it('in yellow on black symbols are outlines, and photos stay photos', () => {
  const shown = picturesFor({ ...usualWays, theme: 'yellow' }, pictures);

  expect(shown['openmoji/1F483']).toEqual({ src: '/pictures/openmoji-black/1F483.svg', words });
  expect(shown['own/room']!.src).toBe('/pictures/own/room.webp');
});

it('in the other themes pictures are as the pack has them', () => {
  expect(picturesFor(usualWays, pictures)).toBe(pictures);
});

it('the tablet keeps the outlines too, so that colours can change with no network', () => {
  const pack = { venue: { languages: [] }, pictures, clips: {}, rounds: [], becameOf: [] } as unknown as Pack;
  expect(namedFiles(pack)).toContain('/pictures/openmoji-black/1F483.svg');
});
