import type { Said } from '../words/words';
import type { Group } from './light';

const pressable = 'button, a[href], input, textarea, select';
const passes = ['skip', 'i-do-not-know', 'wrong-question'];
const notSaid = '.chosen-mark, .said-chosen, [aria-hidden="true"], .listen';

/** Everything on the page that can be pressed, in the order it is read: answers, then passing, then the bar. */
export function thingsOn(screen: ParentNode): HTMLElement[] {
  return groupsOn(screen).flatMap(({ things }) => [...things]);
}

/** The same, by what belongs together. */
export function groupsOn(screen: ParentNode): Group<HTMLElement>[] {
  const groups = new Map<Element | string, HTMLElement[]>();
  const add = (group: Element | string, thing: HTMLElement) => groups.set(group, [...(groups.get(group) ?? []), thing]);
  for (const thing of pressableIn(screen.querySelector('main'))) {
    add(thing.closest('.cards, .rows, .decisions, [role="group"], [role="radiogroup"], main') ?? 'main', thing);
  }
  const strip = pressableIn(screen.querySelector('.listen-strip'));
  for (const thing of pressableIn(screen.querySelector('.top'))) {
    if (strip.length > 0 && thing.matches('.listen')) continue;
    add(thing.classList.contains('listen') ? 'listen' : (thing.closest('[role="group"]') ?? 'top'), thing);
  }
  const bar = pressableIn(screen.querySelector('.bar'));
  for (const thing of bar) add(isPassing(thing) ? 'passes' : 'bar', thing);
  for (const thing of strip) add('listen', thing);
  const last = groups.get('listen');
  if (last && groups.delete('listen')) groups.set('listen', last);
  return [...groups].map(([group, things]) => ({ name: nameOf(group), things }));
}

function pressableIn(part: Element | null): HTMLElement[] {
  const all = [...(part?.querySelectorAll<HTMLElement>(pressable) ?? [])];
  // A card says its own words when the light or the finger comes to it; the page's Listen stays.
  return all.filter((thing) => !thing.closest('[hidden]') && !(thing.matches('.listen') && thing.closest('main')));
}

function isPassing(thing: HTMLElement): boolean {
  return passes.some((pass) => thing.classList.contains(pass));
}

function nameOf(group: Element | string): string {
  if (group === 'passes' || group === 'bar' || group === 'listen') return group;
  return typeof group !== 'string' && group.classList.contains('languages') ? 'languages' : 'answers';
}

export function isChosen(thing: HTMLElement): boolean {
  return thing instanceof HTMLInputElement ? thing.checked : thing.getAttribute('aria-pressed') === 'true';
}

/** What a thing says when it is reached. */
export function saidOf(thing: HTMLElement): Said[] {
  if (thing instanceof HTMLInputElement || thing instanceof HTMLTextAreaElement) {
    return [...(thing.labels ?? [])].flatMap(textsIn);
  }
  const own = textsIn(thing);
  // Change, in a row of answers, says what it changes.
  const row = thing.closest('.row');
  const heading = row?.querySelector('h2, h3');
  return heading ? [...own, ...textsIn(heading)] : own;
}

/** The texts in a piece of the page, each in its own language, without signs and without Chosen. */
export function textsIn(element: Element): Said[] {
  if (element.matches(notSaid)) return element.matches('.listen') ? [wholeText(element)] : [];
  const parts = [...element.querySelectorAll('[lang]')].filter((part) => !part.querySelector('[lang]'));
  const inLanguages = parts.filter((part) => !part.closest(notSaid) && part.textContent?.trim());
  if (inLanguages.length > 0) return inLanguages.map(wholeText);
  const all = wholeText(element);
  return all.text ? [all] : [];
}

function wholeText(element: Element): Said {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(notSaid)) part.remove();
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? 'en';
  return { text: (copy.textContent ?? '').replace(/\s+/g, ' ').trim(), lang };
}
