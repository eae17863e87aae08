import type { Clock } from './clock';

export interface Finger {
  /** The finger has come to this. */
  hear(thing: HTMLElement): void;
  /** Two taps anywhere: the thing that was heard last. */
  choose(): void;
}

const twoTapsWithin = 700;
const tapWithin = 250;
const tapMovesPx = 40;

interface From {
  x: number;
  y: number;
  feels: boolean;
  cancel: () => void;
}

/** A finger that is drawn over the screen hears what lies under it; lifted, two taps anywhere choose. */
export class ExploreByTouch {
  readonly #page: Document;
  readonly #clock: Clock;
  readonly #finger: Finger;
  #under: HTMLElement | undefined;
  #from: From | undefined;
  /** One tap, until it is clear that no second one follows. */
  #tap: (() => void) | undefined;

  constructor(page: Document, clock: Clock, finger: Finger) {
    this.#page = page;
    this.#clock = clock;
    this.#finger = finger;
    page.documentElement.toggleAttribute('data-explored', true);
    for (const [name, does] of this.#listeners) page.addEventListener(name, does, true);
  }

  stop(): void {
    this.#page.documentElement.toggleAttribute('data-explored', false);
    for (const [name, does] of this.#listeners) this.#page.removeEventListener(name, does, true);
    this.#from?.cancel();
    this.#tap?.();
  }

  readonly #listeners: [string, (event: Event) => void][] = [
    ['pointerdown', (event) => this.#down(event as PointerEvent)],
    ['pointermove', (event) => this.#over(event as PointerEvent)],
    ['pointerup', (event) => this.#up(event as PointerEvent)],
    ['pointercancel', () => this.#lifted()],
    ['click', (event) => this.#click(event as PointerEvent)],
    ['contextmenu', (event) => event.preventDefault()],
  ];

  #down({ isPrimary, pointerType, clientX: x, clientY: y }: PointerEvent): void {
    if (!isPrimary || pointerType === 'mouse') return;
    this.#under = undefined;
    const cancel = this.#clock.after(tapWithin, () => this.#feel(x, y));
    this.#from = { x, y, feels: false, cancel };
  }

  #over({ isPrimary, clientX: x, clientY: y }: PointerEvent): void {
    const from = this.#from;
    if (!from || !isPrimary) return;
    if (from.feels || Math.hypot(x - from.x, y - from.y) > tapMovesPx) this.#feel(x, y);
  }

  #up({ isPrimary, clientX: x, clientY: y }: PointerEvent): void {
    const from = this.#from;
    if (!from || !isPrimary) return;
    this.#lifted();
    if (from.feels) return;
    if (this.#tap) {
      this.#tap();
      this.#finger.choose();
    } else {
      const cancel = this.#clock.after(twoTapsWithin, () => {
        this.#tap = undefined;
        this.#hear(x, y);
      });
      this.#tap = () => {
        cancel();
        this.#tap = undefined;
      };
    }
  }

  #lifted(): void {
    this.#from?.cancel();
    this.#from = undefined;
  }

  #feel(x: number, y: number): void {
    if (!this.#from) return;
    this.#from.cancel();
    this.#from.feels = true;
    this.#hear(x, y);
  }

  #hear(x: number, y: number): void {
    const thing = this.#page.elementFromPoint(x, y)?.closest<HTMLElement>('button, a, input, textarea');
    if (!thing || thing === this.#under) return;
    this.#under = thing;
    this.#finger.hear(thing);
  }

  // A finger presses nothing by itself in this way; what is chosen by two taps is not trusted input and goes through.
  #click(event: PointerEvent): void {
    if (!event.isTrusted || !event.pointerType || event.pointerType === 'mouse') return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
