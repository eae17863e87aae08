/** 160 pixels an inch: most tablets before anyone measured theirs. */
export const usualPxPerMm = 160 / 25.4;

/** How much room the screen has for text and targets, by its size in millimetres. */
export type Room = 'tiny' | 'small' | 'medium' | 'large';

export function roomOf(widthPx: number, heightPx: number, pxPerMm: number): Room {
  const width = widthPx / pxPerMm;
  const height = heightPx / pxPerMm;
  if (width < 115 || height < 110) return 'tiny';
  if (width >= 290 && height >= 165) return 'large';
  if (width >= 200 && height >= 125) return 'medium';
  return 'small';
}

/** Sets `--mm` and the room on the page and keeps the room right when the tablet is turned. */
export function keepSizes(root: HTMLElement, pxPerMm: number): void {
  setSizes(root, pxPerMm);
  window.addEventListener('resize', () => setSizes(root, Number.parseFloat(root.style.getPropertyValue('--mm'))));
}

export function setSizes(root: HTMLElement, pxPerMm: number): void {
  root.style.setProperty('--mm', `${pxPerMm}px`);
  root.dataset.room = roomOf(window.innerWidth, window.innerHeight, pxPerMm);
}
