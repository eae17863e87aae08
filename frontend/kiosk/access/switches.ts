import type { Clock } from './clock';
import { isSwitchKey } from './switch-keys';

/** Something a person brought that can be pressed: `key:Space`, `mouse:0`, `pad:1`, or the whole screen. */
export type Switch = string;

export interface Press {
  which: Switch;
  /** False when it is let go. */
  down: boolean;
  event: Event | undefined;
}

/** The same switch twice within half a second is one press of a hand that shakes. */
export const bounce = 500;
const padEvery = 40;

type Pads = () => (Pick<Gamepad, 'index' | 'buttons'> | null)[];

/** Turns keys, mouse buttons, game pads and touches into presses. Key repeat and bouncing are left out. */
export class Switches {
  readonly #clock: Clock;
  readonly #heard: (press: Press) => void;
  readonly #pads: Pads;
  readonly #last = new Map<Switch, number>();
  readonly #down = new Set<Switch>();
  readonly #counted = new Set<Switch>();
  readonly #off: (() => void)[] = [];
  /** Told about what does not count as a press, so that the page can be kept from acting on it. */
  onBounce: (event: Event) => void = () => undefined;

  constructor(clock: Clock, heard: (press: Press) => void, pads: Pads = () => navigator.getGamepads?.() ?? []) {
    this.#clock = clock;
    this.#heard = heard;
    this.#pads = pads;
  }

  watch(page: Document): void {
    const on = <E extends Event>(name: string, does: (event: E) => void) => {
      page.addEventListener(name, does as EventListener, true);
      this.#off.push(() => page.removeEventListener(name, does as EventListener, true));
    };
    on<KeyboardEvent>('keydown', (event) => this.#onKey(event));
    on<KeyboardEvent>('keyup', (event) => this.#set(`key:${event.code || event.key}`, false, event));
    on<PointerEvent>('pointerdown', (event) => this.#set(pointerName(event), true, event));
    on<PointerEvent>('pointerup', (event) => this.#set(pointerName(event), false, event));
    on<PointerEvent>('pointercancel', (event) => this.#set(pointerName(event), false, event));
    this.#watchPads();
  }

  stop(): void {
    for (const off of this.#off.splice(0)) off();
  }

  #onKey(event: KeyboardEvent): void {
    if (!isSwitchKey(event)) return;
    this.#set(`key:${event.code || event.key}`, true, event);
  }

  #set(which: Switch, down: boolean, event?: Event): void {
    const wasDown = this.#down.has(which);
    if (!down) {
      this.#down.delete(which);
      if (this.#counted.delete(which)) this.#heard({ which, down, event });
      return;
    }
    this.#down.add(which);
    const last = this.#last.get(which) ?? -Infinity;
    const now = this.#clock.now();
    if (wasDown || now - last <= bounce) {
      if (event) this.onBounce(event);
      return;
    }
    this.#last.set(which, now);
    this.#counted.add(which);
    this.#heard({ which, down, event });
  }

  // A game pad is there for a page only after a button of it was pressed; until then there is nothing to look at.
  #watchPads(): void {
    let cancel: () => void = () => undefined;
    const look = () => {
      cancel();
      const pads = this.#pads().filter((pad) => pad !== null);
      for (const pad of pads) {
        pad.buttons.forEach((button, i) => {
          const which = `pad:${i}`;
          if (button.pressed !== this.#down.has(which)) this.#set(which, button.pressed);
        });
      }
      if (pads.length > 0) cancel = this.#clock.after(padEvery, look);
    };
    window.addEventListener('gamepadconnected', look);
    look();
    this.#off.push(() => {
      cancel();
      window.removeEventListener('gamepadconnected', look);
    });
  }
}

function pointerName(event: PointerEvent): Switch {
  return event.pointerType === 'mouse' ? `mouse:${event.button}` : 'screen';
}
