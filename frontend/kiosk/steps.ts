import { realClock, type Clock } from './access/clock';
import { forgetAccess } from './access/keys';
import { Making } from './bring/making';
import { Keeping } from './keeping';
import { Ending } from './leaving/ending';
import { HandingOver } from './leaving/handing-over';
import type { Activity, AnswerValue, KnownPair, Pack } from './pack/contract';
import { openIn } from './pack/open-now';
import type { Tablet } from './tablet';
import { Turn } from './turn/turn';
import { Visit } from './visit';
import { usualWays } from './ways/ways';

type Parts = Pick<Tablet, 'outbox' | 'packs' | 'sound' | 'sender' | 'pairs' | 'traces'>;
const usualUndo = 10;

/** What comes of what a person does: where they are next, and what is kept before they get there. */
export class Steps {
  visit = new Visit('en');
  readonly ending: Ending;
  readonly handing: HandingOver;
  readonly making: Making;
  readonly #tablet: Parts;
  readonly #keeping: Keeping;

  constructor(tablet: Parts, clock: Clock = realClock, changed: () => void = () => undefined) {
    this.#tablet = tablet;
    this.#keeping = new Keeping(tablet.outbox, () => this.visit);
    this.making = new Making(this.#keeping, () => this.visit);
    this.handing = new HandingOver(tablet.outbox, clock, () => {
      tablet.sender.wake();
      changed();
    });
    this.ending = new Ending({
      visit: () => this.visit,
      keeping: this.#keeping,
      handing: this.handing,
      givePair: () => tablet.pairs.give(),
      undoSeconds: () => this.#pack?.kiosk.undo ?? usualUndo,
      nextPerson: () => this.nextPerson(),
    });
  }

  /**
   * Nothing of the last person stays. The visit holds language, ways (size, colours, scan speed, …), choices, drafts and the
   * picture pair; the rest is sound, the way of pressing, and what a browser remembers by itself.
   */
  nextPerson(): void {
    this.visit = new Visit(this.#usualLanguage);
    this.#tablet.sound.reset();
    this.#tablet.sound.wasHeard = false;
    this.#tablet.traces.clear();
    forgetAccess();
  }

  /** Whether somebody began anything, left anything, or set the tablet to their own way. */
  get isBegun(): boolean {
    const { screen, language, ways, hasSomething } = this.visit;
    const own = language !== this.#usualLanguage || JSON.stringify(ways) !== JSON.stringify(usualWays);
    return screen !== 'rest' || own || hasSomething;
  }

  answer(): void {
    const [first, ...others] = this.#pack ? openIn(this.#pack, this.visit.language) : [];
    if (first && others.length === 0) this.chooseActivity(first);
    else this.visit.go(first ? 'which' : 'rest');
  }

  chooseActivity(activity: Activity): void {
    if (!this.#pack) return;
    const { turn } = this.visit;
    // Whoever had gone back to the first screen goes on with what they began.
    const isBegun = turn?.activity.activityId === activity.activityId && turn.revision === 0;
    if (!isBegun) this.visit.begin(new Turn(this.#pack, activity));
    this.visit.go('what-can-change');
  }

  start(): void {
    this.visit.go(this.visit.practised ? 'ask' : 'practice');
  }

  choose(value: AnswerValue | undefined): void {
    const { turn, round, screen } = this.visit;
    if (screen === 'practice') this.visit.practice = value;
    else if (round) turn?.choose(round, value);
  }

  async answered(value: AnswerValue): Promise<void> {
    if (this.visit.screen === 'practice') this.#practised();
    else await this.#keeping.answer(value, () => this.visit.afterAnswer());
  }

  back(): Promise<void> {
    return this.#keeping.draft(() => this.visit.back());
  }

  stop(): Promise<void> {
    return this.#keeping.draft(() => this.visit.go('stop'));
  }

  languages(): Promise<void> {
    return this.#keeping.draft(() => this.visit.go('language'));
  }

  talk(): void {
    this.visit.talking = !this.visit.talking;
    this.#tablet.sound.stop();
  }

  /** The person came back with their picture pair and answers again. What they do not answer again stays as it was. */
  changeAgain(known: KnownPair): void {
    const pack = this.#pack;
    const round = pack?.rounds.find(({ roundId }) => known.rounds.includes(roundId));
    const activity = pack?.activities.find(({ activityId }) => activityId === round?.activityId);
    if (!pack || !activity) return;
    this.visit.practised = true;
    this.visit.begin(new Turn(pack, activity, known));
    this.visit.go('ask');
  }

  // Its answer goes nowhere.
  #practised(): void {
    this.visit.practised = true;
    this.visit.practice = undefined;
    this.visit.go('ask');
  }

  get #usualLanguage(): string {
    return this.#pack?.venue.languages[0] ?? 'en';
  }

  get #pack(): Pack | undefined {
    return this.#tablet.packs.pack;
  }
}
