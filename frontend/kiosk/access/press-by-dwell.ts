import type { Shown } from '.';
import { Dwell } from './dwell';
import { light, pressThing } from './hands';
import type { Parts, Way } from './in-use';
import { noteAccess } from './keys';
import { usualPxPerMm } from './sizes';
import { thingsOn } from './things';

/** Resting the pointer presses. A ring round the pointer shrinks while it waits. */
export class PressByDwell implements Way {
  readonly #parts: Parts;
  readonly #dwell: Dwell<HTMLElement>;
  readonly #ring: HTMLElement;
  #screen: Element | undefined;

  constructor(step: number, parts: Parts) {
    this.#parts = parts;
    this.#ring = parts.page.createElement('div');
    this.#ring.className = 'dwell-ring';
    this.#ring.hidden = true;
    parts.page.body.append(this.#ring);
    const mm = parseFloat(parts.page.documentElement.style.getPropertyValue('--mm')) || usualPxPerMm;
    this.#dwell = new Dwell<HTMLElement>(step, mm, parts.clock, {
      show: (thing, left) => this.#show(thing, left),
      press: (thing) => {
        noteAccess('dwell');
        pressThing(thing);
      },
    });
    parts.page.addEventListener('pointermove', this.#moved, true);
  }

  page({ screen }: Shown, isNew: boolean): void {
    this.#screen = screen;
    if (isNew) this.#dwell.newPage();
  }

  stop(): void {
    this.#parts.page.removeEventListener('pointermove', this.#moved, true);
    this.#dwell.stop();
    this.#ring.remove();
  }

  readonly #moved = ({ clientX: x, clientY: y, pointerType, target }: PointerEvent): void => {
    if (pointerType === 'touch' || !this.#screen) return;
    this.#ring.style.setProperty('left', `${x}px`);
    this.#ring.style.setProperty('top', `${y}px`);
    const thing = target instanceof Element ? target.closest<HTMLElement>('button, a, input, textarea') : null;
    const known = thing && (thingsOn(this.#screen).includes(thing) || thing.matches('.listen'));
    this.#dwell.move(x, y, known ? thing : undefined);
  };

  #show(thing: HTMLElement | undefined, left: number): void {
    light(this.#parts.page, thing ? [thing] : []);
    this.#ring.hidden = !thing;
    this.#ring.style.setProperty('--left', String(left));
    if (thing) this.#parts.page.dispatchEvent(new Event('still-here'));
  }
}
