import type { Keeping } from '../keeping';
import { uuid7 } from '../outbox/uuid7';
import type { Contribution, Helped, KnownPair } from '../pack/contract';
import type { Visit } from '../visit';
import type { HandingOver } from './handing-over';

interface Parts {
  visit: () => Visit;
  keeping: Keeping;
  handing: HandingOver;
  /** The two pictures a person gets; none where there is no list of them. */
  givePair: () => string[] | undefined;
  /** Seconds in which what was finished can be undone. */
  undoSeconds: () => number;
  nextPerson: () => void;
}

/** How a visit ends: finished, stopped, thrown away, taken back, left alone. */
export class Ending {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** From the last page: first whether somebody helped, which is the person's own to say. */
  async finish(): Promise<void> {
    const { turn } = this.#visit;
    if (turn?.isBegun && turn.revision === 0) this.#visit.go('helped');
    else await this.#finishTurn();
  }

  async helped(helped: Helped | undefined): Promise<void> {
    this.#visit.helped = helped;
    await this.#finishTurn();
  }

  async finishIdea(): Promise<void> {
    const { keeping } = this.#parts;
    const { ideaTurnId } = this.#visit;
    await keeping.keep(
      async () => {
        if (keeping.hasIdea) await keeping.outbox.keep(keeping.idea());
        await keeping.outbox.note(ideaTurnId, { pair: this.#pair() });
      },
      () => this.#finished('idea'),
    );
  }

  async stopAndKeep(): Promise<void> {
    const { before, bringsTo } = this.#visit;
    const isIdea = before === 'idea' || (before === 'bring' && bringsTo === 'idea');
    if (!isIdea) return this.#finishTurn();
    if (this.#parts.keeping.hasIdea || this.#visit.ideaHidden) return this.finishIdea();
    await this.#finished('nothing');
  }

  async throwAway(): Promise<void> {
    await this.#parts.keeping.keep(
      async () => {
        for (const turnId of this.#visit.turnIds) await this.#parts.keeping.outbox.throwAway(turnId);
      },
      () => this.#finished('thrown-away'),
    );
  }

  /** All that the pair belongs to no longer counts; the row that says so goes the way of any other. */
  async takeBack({ turnId, revision }: KnownPair): Promise<void> {
    const { keeping } = this.#parts;
    const madeAt = new Date().toISOString();
    const back: Contribution = {
      id: uuid7(),
      kind: 'taken-back',
      turnId,
      value: {},
      way: keeping.way,
      madeAt,
      revision,
    };
    this.#visit.takenBack = turnId;
    await keeping.keep(
      () => keeping.outbox.keep(back),
      () => this.#finished('taken-back'),
    );
  }

  async undo(): Promise<void> {
    const { finishedFrom, before, takenBack } = this.#visit;
    this.#parts.handing.cancel();
    await this.#parts.keeping.keep(
      async () => takenBack && this.#parts.keeping.outbox.throwAway(takenBack),
      () => this.#visit.go(finishedFrom === 'stop' ? before : finishedFrom === 'helped' ? 'review' : finishedFrom),
    );
  }

  /** Hides what was brought. It is kept first; if the tablet cannot, nothing is hidden, so that nothing is lost. */
  async cover(): Promise<void> {
    const { screen } = this.#visit;
    if (screen === 'rest' || screen === 'finish') return this.leave();
    await this.#keepAll(() => this.#visit.cover());
  }

  /** Whoever was here has gone, or somebody else begins: the visit was stopped part-way, and what it brought counts. */
  async leave(): Promise<void> {
    await this.#keepAll(() => this.done());
  }

  /** The person is done: what is finished goes now, and the tablet is free. */
  async done(): Promise<void> {
    await this.#parts.handing.now(this.#visit);
    this.#parts.nextPerson();
  }

  async #keepAll(then: () => unknown): Promise<void> {
    const { keeping } = this.#parts;
    // The idea of a finished visit is kept already, and belongs to it.
    if (this.#visit.screen === 'finish') await then();
    else await keeping.draft(() => keeping.ideaDraft(then));
  }

  async #finishTurn(): Promise<void> {
    const { turn, helped } = this.#visit;
    if (!turn?.rounds.some((round) => turn.answerTo(round))) return this.#finished('nothing');
    const pair = turn.revision === 0 ? this.#pair() : undefined;
    await this.#parts.keeping.keep(
      () => this.#parts.keeping.outbox.note(turn.turnId, { helped, pair }),
      () => this.#finished('answers'),
    );
  }

  async #finished(what: Visit['finished']): Promise<void> {
    const visit = this.#visit;
    visit.finished = what;
    visit.finishedFrom = visit.screen;
    visit.go('finish');
    if (what !== 'nothing' && what !== 'thrown-away') {
      await this.#parts.handing.begin(visit, this.#parts.undoSeconds());
    }
  }

  #pair(): string[] | undefined {
    this.#visit.pair ??= this.#parts.givePair();
    return this.#visit.pair;
  }

  get #visit(): Visit {
    return this.#parts.visit();
  }
}
