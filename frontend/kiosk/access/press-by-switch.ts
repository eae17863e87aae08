import type { Shown } from '.';
import { drawn, light, pressOrTakeBack } from './hands';
import type { Parts, Way } from './in-use';
import { noteAccess } from './keys';
import type { Part } from './read-aloud';
import { readingOf } from './reading';
import { Scan, type ScanWay } from './scan';
import { Switches, type Press } from './switches';
import { groupsOn, isChosen, saidOf } from './things';

/** Scanning on the page itself: the ring goes round, and what the person brought chooses. Touch still works. */
export class PressBySwitch implements Way {
  readonly #way: ScanWay;
  readonly #parts: Parts;
  readonly #aloud: boolean;
  readonly #scan: Scan<HTMLElement>;
  readonly #switches: Switches;
  #shown: Shown | undefined;
  #pressed: HTMLElement | undefined;
  #stopped = false;
  #note: HTMLElement | undefined;
  /** What a new page says before anything is lit. */
  #before: Part[] = [];

  constructor(way: ScanWay, step: number, parts: Parts, { aloud }: { aloud: boolean }) {
    this.#way = way;
    this.#parts = parts;
    this.#aloud = aloud;
    this.#scan = new Scan(way, step, parts.clock, {
      show: (lit) => {
        light(parts.page, lit);
        parts.page.dispatchEvent(new Event('still-here'));
      },
      press: (thing) => void this.#press(thing),
      say: (lit, group) => (this.#aloud ? this.#say(lit, group) : undefined),
      rests: (resting) => this.#rests(resting),
    });
    this.#switches = new Switches(parts.clock, (press) => this.#onPress(press));
    this.#switches.onBounce = (event) => this.#keepFromPage(event);
    this.#switches.watch(parts.page);
    parts.page.addEventListener('click', this.#onClick, true);
    parts.page.addEventListener('listen-again', this.#again);
  }

  page(shown: Shown, isNew: boolean): void {
    this.#shown = shown;
    if (!isNew) return;
    this.#pressed = undefined;
    this.#begin();
  }

  stop(): void {
    this.#stopped = true;
    this.#scan.stop();
    this.#switches.stop();
    this.#parts.page.removeEventListener('click', this.#onClick, true);
    this.#parts.page.removeEventListener('listen-again', this.#again);
    this.#rests(false);
  }

  readonly #again = (): void => this.#begin();

  #begin(): void {
    const { screen, words } = this.#shown!;
    const chosen = this.#pressed && isChosen(this.#pressed) ? this.#pressed : undefined;
    const go = screen.querySelector<HTMLElement>('.bar .go');
    const all = readingOf(screen, words);
    this.#before = chosen
      ? []
      : all.slice(
          0,
          all.findIndex(({ element }) => element?.closest('main')),
        );
    this.#scan.begin(groupsOn(screen), chosen ? [chosen, ...(go ? [go] : [])] : []);
  }

  async #press(thing: HTMLElement): Promise<void> {
    noteAccess(this.#way === 'two-switches' ? 'two-switches' : 'one-switch');
    const { screen } = this.#shown!;
    this.#pressed = thing;
    pressOrTakeBack(thing);
    // The page may stay: then the light begins again on it, with what was chosen first.
    await new Promise<void>((done) => this.#parts.clock.after(0, done));
    await drawn(screen);
    // What was pressed may have been another way of pressing: two lights at once would help nobody.
    if (!this.#stopped && screen === this.#shown?.screen && screen.isConnected) this.#begin();
  }

  #say(lit: readonly HTMLElement[], group: string | undefined): Promise<unknown> {
    const words = this.#shown!.words;
    const before = this.#before.splice(0);
    if (group) return this.#parts.sound.read([...before, { texts: [words.said(`kiosk.group.${group}`)] }]);
    const parts = lit.map((thing) => ({
      element: thing.closest('.choice') ?? thing,
      texts: [...saidOf(thing), ...(isChosen(thing) ? [words.said('kiosk.chosen')] : [])],
    }));
    return this.#parts.sound.read([...before, ...parts]);
  }

  #rests(resting: boolean): void {
    this.#note?.remove();
    this.#note = undefined;
    if (!resting) return;
    const { page, sound } = this.#parts;
    const said = this.#shown!.words.said('kiosk.scan.rests');
    this.#note = page.createElement('p');
    Object.assign(this.#note, { className: 'scan-rests', role: 'status', lang: said.lang, textContent: said.text });
    page.body.append(this.#note);
    if (this.#aloud) void sound.read([{ texts: [said] }]);
  }

  #onPress(press: Press): void {
    const role = this.#roleOf(press);
    if (!role) return;
    this.#keepFromPage(press.event);
    noteAccess(this.#way === 'two-switches' ? 'two-switches' : 'one-switch');
    if (role === 'choose') this.#scan.choose(press.down);
    else if (press.down) this.#scan.move();
  }

  #roleOf({ which, event }: Press): 'move' | 'choose' | undefined {
    const found = this.#shown?.visit.switches ?? [];
    if (event?.target instanceof Element && event.target.matches('textarea, input[type="text"]')) return undefined;
    if (this.#way === 'two-switches') {
      const [move, choose] = found.length === 2 ? found : [undefined, 'key:Enter'];
      if (which === choose) return 'choose';
      return which === move || (!move && isNoPointer(which)) ? 'move' : undefined;
    }
    if (found.length > 0) return found.includes(which) ? 'choose' : undefined;
    return isNoPointer(which) ? 'choose' : undefined;
  }

  /** Only what is a switch for this person is kept from the page. */
  #keepFromPage(event: Event | undefined): void {
    if (!event || event.type.startsWith('pointer')) return;
    if (event instanceof KeyboardEvent && !this.#roleOf({ which: `key:${event.code || event.key}`, down: true, event }))
      return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  // Where the whole screen is the switch, or the mouse, its own click must not press what happens to lie under it.
  readonly #onClick = (event: MouseEvent): void => {
    const type = (event as PointerEvent).pointerType;
    if (!event.isTrusted || !type) return;
    const which = type === 'mouse' ? `mouse:${event.button}` : 'screen';
    if (!this.#shown?.visit.switches.includes(which)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
}

function isNoPointer(which: string): boolean {
  return which.startsWith('key:') || which.startsWith('pad:');
}
