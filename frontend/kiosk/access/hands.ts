import { isChosen } from './things';

/** Presses a thing for somebody who does not touch it. */
export function pressThing(thing: HTMLElement): void {
  if (thing.matches('textarea, input[type="text"]')) thing.focus();
  else thing.click();
}

/** The same; a choice that is pressed again is taken back, as there is no other way to let go of it. */
export function pressOrTakeBack(thing: HTMLElement): void {
  const chosen = thing instanceof HTMLInputElement && thing.type === 'radio' && isChosen(thing);
  if (chosen) thing.dispatchEvent(new CustomEvent('chosen', { detail: null, bubbles: true }));
  else pressThing(thing);
}

/** Waits until everything that was changed is drawn, also inside the page's parts. */
export async function drawn(screen: Element): Promise<void> {
  for (const element of [screen, ...screen.querySelectorAll('*')]) {
    if ('updateComplete' in element) await element.updateComplete;
  }
}

/** The same two-tone ring as the focus, on these things and on nothing else. */
export function light(page: Document, things: readonly HTMLElement[]): void {
  const before = [...page.querySelectorAll('[data-lit]')];
  if (before.length === things.length && before.every((lit, i) => lit === things[i])) return;
  for (const lit of before) lit.removeAttribute('data-lit');
  for (const thing of things) thing.setAttribute('data-lit', '');
  things[0]?.scrollIntoView?.({ block: 'nearest' });
}
