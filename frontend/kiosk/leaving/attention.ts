import type { Clock } from '../access/clock';
import type { ReadAloud } from '../access/read-aloud';
import type { IdleTimes } from '../pack/contract';
import type { Steps } from '../steps';
import { wordsIn } from '../words/word-files';
import { Idle, type IdleStage } from './idle';

const gentleAsk = 'gentle-ask';
const off: IdleTimes = { ask: 0, cover: 0, nobody: 0 };

interface Parts {
  page: Document;
  sound: ReadAloud;
  steps: Steps;
  /** Does one thing at a time; false while another is being written down. */
  press: (does: (steps: Steps) => unknown) => Promise<boolean>;
  changed: () => void;
  clock: Clock;
}

/** Whether anybody is there, by what they do on the page and the sound they listen to; and what comes of it if not. */
export class Attention {
  readonly #parts: Parts;
  readonly #idle: Idle;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#idle = new Idle(parts.clock, (stage) => void this.#became(stage));
    for (const name of ['pointerdown', 'keydown', 'still-here']) {
      parts.page.addEventListener(name, () => this.#moved(), true);
    }
    parts.sound.onChange(() => {
      this.#hold();
      if (parts.sound.speaking) parts.steps.handing.active();
    });
  }

  get asks(): boolean {
    return this.#idle.stage === 'asking';
  }

  /** After each step. Where nobody has begun anything there is nothing to ask or to hide. */
  look(times: IdleTimes | undefined): void {
    const { visit, isBegun } = this.#parts.steps;
    this.#idle.times = (isBegun && visit.screen !== 'measure' && times) || off;
    this.#hold();
    const cameBack = this.#idle.stage === 'covered' && !visit.isCovered;
    if (cameBack || this.#idle.stage === 'nobody') this.#idle.begin();
  }

  #moved(): void {
    this.#idle.active();
    this.#parts.steps.handing.active();
  }

  #hold(): void {
    const { speaking } = this.#parts.sound;
    this.#idle.held = this.#parts.steps.visit.talking || (speaking !== undefined && speaking !== gentleAsk);
  }

  async #became(stage: IdleStage): Promise<void> {
    const { press, changed } = this.#parts;
    let done = true;
    if (stage === 'asking') this.#ask();
    if (stage === 'covered') done = await press((steps) => steps.ending.cover());
    if (stage === 'nobody') done = await press((steps) => steps.ending.leave());
    // Something was just being written down: whoever pressed is there.
    if (!done) this.#idle.begin();
    changed();
  }

  /** Aloud only to somebody who has listened to this tablet: nobody else has chosen its loudspeaker. */
  #ask(): void {
    const { sound, steps } = this.#parts;
    if (sound.note || !(sound.readsAll || sound.wasHeard)) return;
    const said = wordsIn(steps.visit.language).said('kiosk.gentle-ask');
    if (sound.hasVoice(said.lang)) void sound.speak(gentleAsk, [said]);
  }
}
