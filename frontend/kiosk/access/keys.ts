import type { Access } from '../pack/contract';

let lastAccess: Access = 'touch';

/** How the person pressed last. A key that only moves the focus says as much as one that presses. */
export function accessUsed(): Access {
  return lastAccess;
}

export function noteAccess(access: Access): void {
  lastAccess = access;
}

export function forgetAccess(): void {
  lastAccess = 'touch';
}

export function watchAccess(page: Document): void {
  page.addEventListener('pointerdown', () => noteAccess('touch'), true);
  page.addEventListener('keydown', onKey, true);
}

function onKey(event: KeyboardEvent): void {
  noteAccess('keys');
  // A key held down by a heavy hand must not press the same button again and again.
  const pressing = event.key === 'Enter' || event.key === ' ';
  if (pressing && event.repeat && !(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
  // Radio buttons know only the space bar; people expect Enter to choose as well.
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type !== 'text') {
    event.preventDefault();
    if (!event.repeat) event.target.click();
  }
}
