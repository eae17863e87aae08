import type { Shown } from '.';
import { ExploreByTouch } from './explore-by-touch';
import { drawn, light, pressOrTakeBack } from './hands';
import type { Parts, Way } from './in-use';
import { noteAccess } from './keys';
import type { Part } from './read-aloud';
import { readingOf } from './reading';
import { bounce } from './switches';
import { isChosen, saidOf, thingsOn } from './things';

/** What is said to begin with: where I am, which keys there are, how to stop, how long it takes, who sees it. */
const opening = ['where', 'move', 'choose', 'again', 'touch', 'stop', 'how-long', 'who-sees'];

/** Everything by ear: two keys move, one chooses, one says it again, one helps; or a finger that feels its way. */
export class WithoutLooking implements Way {
  readonly #parts: Parts;
  readonly #explore: ExploreByTouch;
  #shown: Shown | undefined;
  /** Where the opening is said; whoever missed it hears it there again. */
  #opens: HTMLElement | undefined;
  /** Before the first thing stands the page itself. */
  #at: HTMLElement | undefined;
  #saying = 0;
  #last: { key: string; at: number } | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#explore = new ExploreByTouch(parts.page, parts.clock, {
      hear: (thing) => this.#go(thing),
      choose: () => void this.#choose(),
    });
    parts.page.addEventListener('keydown', this.#onKey, true);
    parts.page.addEventListener('listen-again', this.#readPage);
    parts.page.addEventListener('dark', this.#dark);
  }

  page(shown: Shown, isNew: boolean): void {
    if (!this.#shown) this.#opens = shown.screen;
    this.#shown = shown;
    if (!isNew) return;
    this.#at = undefined;
    light(this.#parts.page, []);
    this.#readPage();
  }

  stop(): void {
    this.#explore.stop();
    light(this.#parts.page, []);
    this.#parts.page.removeEventListener('keydown', this.#onKey, true);
    this.#parts.page.removeEventListener('listen-again', this.#readPage);
    this.#parts.page.removeEventListener('dark', this.#dark);
    this.#parts.page.documentElement.removeAttribute('data-dark');
  }

  readonly #dark = (): void => {
    this.#parts.page.documentElement.toggleAttribute('data-dark');
  };

  readonly #readPage = (): void => {
    const { screen, words } = this.#shown!;
    const first =
      screen === this.#opens ? opening.map((what) => ({ texts: [words.said(`kiosk.opening.${what}`)] })) : [];
    void this.#hear([...first, ...readingOf(screen, words)]);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    noteAccess('listen');
    if (isTyping(event.target) && event.key !== 'Escape') return;
    const does = this.#does(event.key);
    if (!does) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.repeat || this.#bounces(event.key)) return;
    does();
  };

  #does(key: string): (() => void) | undefined {
    const rightIsOn = this.#shown?.words.dir !== 'rtl';
    switch (key) {
      case 'ArrowRight':
        return () => this.#move(rightIsOn ? 1 : -1);
      case 'ArrowLeft':
        return () => this.#move(rightIsOn ? -1 : 1);
      case 'Enter':
      case ' ':
        return () => void this.#choose();
      case 'ArrowUp':
        return () => this.#again();
      case 'ArrowDown':
        return () => this.#parts.tell('help');
      case 'Escape':
        return () => this.#leave();
      default:
        return undefined;
    }
  }

  /** Any key has stopped the sound already; this one also ends typing. */
  #leave(): void {
    const focused = this.#parts.page.activeElement;
    if (focused instanceof HTMLElement && isTyping(focused)) focused.blur();
    if (this.#at) this.#go(this.#at);
  }

  // Moving may be quick; choosing twice by a hand that shakes may not.
  #bounces(key: string): boolean {
    const at = this.#parts.clock.now();
    const chooses = key === 'Enter' || key === ' ';
    const again = this.#last?.key === key && at - this.#last.at <= (chooses ? bounce : 0);
    if (!again) this.#last = { key, at };
    return again;
  }

  #move(by: number): void {
    const all = thingsOn(this.#shown!.screen);
    const place = (this.#at ? all.indexOf(this.#at) : -1) + by;
    // Past the last thing comes the page itself, as before the first.
    const next = place < -1 ? all.at(-1) : all[place];
    if (next) this.#go(next);
    else this.#goToPage();
  }

  #goToPage(): void {
    this.#at = undefined;
    light(this.#parts.page, []);
    const { screen, words } = this.#shown!;
    void this.#hear(readingOf(screen, words));
  }

  #go(thing: HTMLElement): void {
    noteAccess('listen');
    this.#at = thing;
    light(this.#parts.page, [thing]);
    void this.#hear([this.#partOf(thing)]);
  }

  #again(): void {
    if (this.#at) void this.#hear([this.#partOf(this.#at)]);
    else this.#readPage();
  }

  async #choose(): Promise<void> {
    const thing = this.#at;
    if (!thing) return this.#readPage();
    const { screen, words } = this.#shown!;
    const before = screen.querySelector('.bar .message')?.textContent;
    pressOrTakeBack(thing);
    await new Promise<void>((done) => this.#parts.clock.after(0, done));
    await drawn(screen);
    if (screen !== this.#shown?.screen || !screen.isConnected) return;
    const message = screen.querySelector('.bar .message');
    const news = message && message.textContent !== before ? readingOf(screen, words).filter(of(message)) : [];
    void this.#hear([this.#partOf(thing), ...news]);
  }

  /** Silence is the end of the way for whoever does not look: a sound that is not here yet says so. */
  async #hear(parts: Part[]): Promise<void> {
    const saying = ++this.#saying;
    const { sound } = this.#parts;
    if ((await sound.read(parts)) || saying !== this.#saying || !sound.note) return;
    await sound.read([{ texts: [this.#shown!.words.said(`kiosk.listen.${sound.note}`)] }]);
  }

  #partOf(thing: HTMLElement): Part {
    const { words } = this.#shown!;
    const card = thing instanceof HTMLInputElement && thing.type !== 'text';
    const state = isChosen(thing) ? ['kiosk.chosen'] : card ? ['kiosk.not-chosen'] : [];
    const typing = isTyping(thing) ? ['kiosk.listen.type'] : [];
    return {
      element: thing.closest('.choice') ?? thing,
      texts: [...saidOf(thing), ...[...state, ...typing].map((key) => words.said(key))],
    };
  }
}

const of = (element: Element) => (part: Part) => part.element === element;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('textarea, input[type="text"]');
}
