import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { Access } from './access';
import { realClock, type Clock } from './access/clock';
import { keepHowItWas } from './door/door-box';
import { Attention } from './leaving/attention';
import { findPair } from './leaving/find-pair';
import { Offline } from './offline';
import type { OutboxCount } from './outbox/outbox';
import { measured, tellMeasured } from './pack/measuring';
import { namedFiles } from './pack/open-now';
import { screenOf } from './screens';
import type { Screen } from './screens/screen';
import { Steps } from './steps';
import { openTablet, type Tablet } from './tablet';
import { keepWish } from './telling/wishes';
import { hearPeople, readLater } from './what-people-do';
import type { Visit } from './visit';
import { readAtFirstTouch } from './ways/lazily';
import { takeCard, wayInAddress } from './ways/on-my-way';
import { turnLight } from './turn-light';
import { showWays } from './ways/show-ways';
import { atOnce, readWords, wordsIn } from './words/word-files';

const whileAtRest = 10_000;
const whileWaiting = 3_000;

/** Which screen is on. Screens say what the person did; `Steps` knows what comes of it. */
export class KioskApp extends LitElement {
  clock: Clock = realClock;
  #tablet: Tablet | undefined;
  #access: Access | undefined;
  #steps: Steps | undefined;
  #outbox: OutboxCount = { kept: 0, aside: 0 };
  #unpaired = false;
  #cannotKeep = false;
  #code: string | undefined;
  #busy = false;
  #attention: Attention | undefined;
  readonly #offline = new Offline(() => this.#isAtRest);

  constructor() {
    super();
    hearPeople(
      this,
      (does) => this.#press(does),
      () => this.#tablet?.packs.pack?.venue.languages ?? [],
    );
    this.addEventListener('light', (event) => void turnLight(event, this.#tablet?.server));
    this.addEventListener('find-pair', (event) => void findPair(event, this.#tablet?.server));
    this.addEventListener('how-it-was', (event) => void keepHowItWas(event, this.#tablet));
    this.addEventListener('wished', (event) => void keepWish(event, this.#tablet?.wishes));
    this.addEventListener('measured', (event) => void this.#measured((event as CustomEvent<number>).detail));
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#access?.stop();
  }

  async #open(): Promise<void> {
    try {
      const tablet = await openTablet(document);
      this.#steps = new Steps(tablet, this.clock, () => this.requestUpdate());
      this.#attention = new Attention({
        page: document,
        sound: tablet.sound,
        steps: this.#steps,
        press: (does) => this.#press(does),
        changed: () => this.requestUpdate(),
        clock: this.clock,
      });
      this.#tablet = tablet;
      this.#access = new Access(document, this.clock, tablet.sound, (name, detail) => {
        this.dispatchEvent(new CustomEvent(name, { detail }));
      });
      tablet.outbox.onChange(() => void this.#count());
      await this.#count();
      this.#steps.nextPerson();
      readAtFirstTouch(document);
      tablet.sender.wake();
      await this.#lookAgain();
      const card = await wayInAddress(window);
      if (card) takeCard(this.#steps.visit, card, tablet.packs.pack?.venue.languages ?? []);
      await this.#readWhatIsShown(this.#steps.visit);
      this.requestUpdate();
      await this.#offline.start();
      if (tablet.packs.pack) void this.#offline.tidy(namedFiles(tablet.packs.pack));
    } catch {
      // No database on this tablet (a private window, a full disk): say so rather than pretend to keep.
      this.#cannotKeep = true;
      await readWords([]);
      this.requestUpdate();
    }
  }

  /** Looks again and again, whatever went wrong the last time. */
  async #lookAgain(): Promise<void> {
    try {
      await this.#look();
    } catch {
      // The tablet could not write the pack down (a full disk): it goes on with the one it has.
    }
    const waiting = this.#unpaired || !this.#tablet?.packs.pack;
    setTimeout(() => void this.#lookAgain(), waiting ? whileWaiting : whileAtRest);
  }

  /** While no one is in the middle of something: looks for a new pack, or asks to be let in. */
  async #look(): Promise<void> {
    if (this.#tablet && this.#steps && this.#isAtRest) {
      const { packs, clipLists, server, sender, sound, door, wishes } = this.#tablet;
      const before = packs.pack;
      // A tablet that has nothing yet asks to be let in first: one question less than being sent away.
      const first = before ? undefined : await server.pair();
      const found = first?.state === 'waiting' ? 'unpaired' : await packs.refresh();
      if (found === 'new' || found === 'same') {
        sender.connected();
        void door.send();
        void wishes.send();
      }
      const pairing = first?.state === 'waiting' ? first : found === 'unpaired' ? await server.pair() : undefined;
      if (pairing?.state === 'paired') return this.#look();
      if (packs.pack && found === 'new') await readWords(atOnce(packs.pack.venue.languages));
      if (packs.pack && found === 'same') await readWords(packs.pack.venue.languages);
      if (!before && packs.pack) this.#steps.nextPerson();
      if (found === 'new') await clipLists.open(packs.pack);
      sound.clips = packs.pack?.clips ?? {};
      sound.voices = packs.pack?.voices;
      if (found !== 'silence') this.#unpaired = found === 'unpaired';
      if (found !== 'unpaired') this.#code = this.#unpaired ? this.#code : undefined;
      else if (pairing?.state === 'waiting') this.#code = pairing.code;
      if (found === 'new' || found === 'same') await this.#lookFurther();
      // Not at the first look: the page is there first.
      if (before && found === 'same') {
        void import('./bring/report').then(({ reportDevices }) => reportDevices(server));
        await clipLists.fetch(packs.pack, packs.pack?.venue.languages ?? []);
      }
      this.requestUpdate();
    }
  }

  /** With the server there: the pictures for pairs, the size of the screen, the files the tablet needs without it. */
  async #lookFurther(): Promise<void> {
    const tablet = this.#tablet;
    const pack = tablet?.packs.pack;
    if (!tablet || !pack) return;
    await tellMeasured(tablet);
    if (pack.kiosk.measure) {
      await readLater('measure');
      await this.#press(({ visit }) => visit.isAtRest && visit.go('measure'));
    }
    void this.#offline.tidy([...namedFiles(pack), ...tablet.pairs.files]);
    await tablet.pairs.refresh();
  }

  // One press at a time: a second one while the first is being written down does nothing.
  async #press(does: (steps: Steps) => unknown): Promise<boolean> {
    if (this.#busy || !this.#steps) return false;
    this.#busy = true;
    try {
      await does(this.#steps);
      await this.#readWhatIsShown(this.#steps.visit);
      return true;
    } finally {
      this.#busy = false;
      this.#attention?.look(this.#tablet?.packs.pack?.kiosk.idle);
      this.requestUpdate();
    }
  }

  async #readWhatIsShown({ screen, language }: Visit): Promise<void> {
    void this.#tablet?.clipLists.fetch(this.#tablet.packs.pack, [language]).catch(() => undefined);
    await readWords(screen === 'language' ? (this.#tablet?.packs.pack?.venue.languages ?? []) : [language]);
  }

  async #measured(pxPerMm: number): Promise<void> {
    if (this.#tablet) await measured(this.#tablet, pxPerMm);
    await this.#press((steps) => steps.nextPerson());
  }

  async #count(): Promise<void> {
    if (this.#tablet) this.#outbox = await this.#tablet.outbox.count();
    this.requestUpdate();
  }

  get #isAtRest(): boolean {
    return this.#steps?.visit.isAtRest ?? true;
  }

  protected override updated(): void {
    const visit = this.#steps?.visit;
    const screen = this.querySelector<Screen>(':scope > .screen');
    if (screen) screen.asking = this.#attention?.asks ?? false;
    if (visit && screen && this.isConnected) this.#access?.follow({ visit, words: wordsIn(visit.language), screen });
  }

  protected override render(): TemplateResult | typeof nothing {
    const visit = this.#steps?.visit;
    const words = wordsIn(visit?.language ?? 'en');
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.dir;
    if (visit) showWays(document.documentElement, visit.ways);
    const tablet = this.#tablet;
    const pack = tablet?.packs.pack;
    if (!this.#cannotKeep && (!tablet || !visit)) return nothing;
    // A tablet that was shut out shows its code only when no one is in the middle of a turn.
    if (!tablet || !visit || !pack || (this.#unpaired && visit.isAtRest)) {
      const why = this.#cannotKeep ? 'cannot-keep' : this.#code ? 'unpaired' : 'silent';
      return html`${keyed(
        why,
        html`<kiosk-unpaired .words=${words} .sound=${tablet?.sound} .why=${why} .code=${this.#code}></kiosk-unpaired>`,
      )}`;
    }
    const screen = screenOf({ visit, pack, words, sound: tablet.sound, outbox: this.#outbox, pairs: tablet.pairs });
    return html`${keyed(`${visit.screen} ${visit.place} ${visit.language} ${visit.visitId}`, screen)}`;
  }
}

customElements.define('kiosk-app', KioskApp);
