import type { Pictures } from '../pack/contract';
import type { Ways } from './ways';

const drawn = new WeakMap<Pictures, Pictures>();

/** The same picture as lines without colour. Photos and pictures from elsewhere stay what they are. */
export function outlined(src: string): string {
  return src.replace(/^\/pictures\/openmoji\//, '/pictures/openmoji-black/');
}

/** The pictures as this person sees them: in yellow on black they are outlines alone. */
export function picturesFor(ways: Ways, pictures: Pictures): Pictures {
  if (ways.theme !== 'yellow') return pictures;
  const known = drawn.get(pictures);
  if (known) return known;
  const made = Object.fromEntries(
    Object.entries(pictures).map(([name, picture]) => [name, { ...picture, src: outlined(picture.src) }]),
  );
  drawn.set(pictures, made);
  return made;
}
