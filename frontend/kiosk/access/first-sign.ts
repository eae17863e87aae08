import type { Clock } from './clock';
import type { Switch } from './switches';
import { isSwitchKey } from './switch-keys';

/** Someone who does not touch has come: a key, a button of something they brought, or a finger that stays. */
export type Sign = 'press' | 'held-finger';

const heldMs = 3000;
const heldWithinPx = 60;
const padEvery = 100;

/** Says whether anything came of the sign. `which` is the key or button, where it is known. */
type Found = (sign: Sign, which?: Switch) => boolean;

/** Watches the start page, where nothing may have to be seen or aimed at before it can begin. */
export function watchForSigns(page: Document, clock: Clock, found: Found): void {
  page.addEventListener('keydown', (event) => {
    if (event.repeat || !isSwitchKey(event) || isOnAThing(page.activeElement)) return;
    if (found('press', `key:${event.code || event.key}`)) event.preventDefault();
  });
  page.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse') {
      if (!isOnAThing(event.target)) found('press', `mouse:${event.button}`);
    } else if (event.isPrimary) watchFinger(page, clock, event, found);
  });
  window.addEventListener('gamepadconnected', () => found('press'));
  const lookAtPads = () => {
    const pressed = [...(navigator.getGamepads?.() ?? [])].some((pad) => pad?.buttons.some((button) => button.pressed));
    if (pressed) found('press');
    clock.after(padEvery, lookAtPads);
  };
  if ('getGamepads' in navigator) window.addEventListener('gamepadconnected', lookAtPads, { once: true });
}

function watchFinger(page: Document, clock: Clock, from: PointerEvent, found: Found): void {
  const moved = ({ clientX, clientY }: PointerEvent) => {
    if (Math.hypot(clientX - from.clientX, clientY - from.clientY) > heldWithinPx) over();
  };
  const cancel = clock.after(heldMs, () => {
    if (found('held-finger')) swallowOneClick(page);
  });
  const over = () => {
    cancel();
    for (const end of ['pointerup', 'pointercancel']) page.removeEventListener(end, over);
    page.removeEventListener('pointermove', moved);
  };
  for (const end of ['pointerup', 'pointercancel']) page.addEventListener(end, over);
  page.addEventListener('pointermove', moved);
}

/** The finger that is lifted now presses nothing; what is pressed after it does. */
function swallowOneClick(page: Document): void {
  const swallow = (event: Event) => {
    if (!event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('click', swallow, true);
  page.addEventListener('pointerdown', () => page.removeEventListener('click', swallow, true), { once: true });
}

function isOnAThing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, input, textarea, select') !== null;
}
