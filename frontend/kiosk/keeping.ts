import { accessUsed } from './access/keys';
import { ideaOf } from './bring/idea-of';
import type { Outbox } from './outbox/outbox';
import type { AnswerValue, Contribution, Way } from './pack/contract';
import type { Visit } from './visit';

/** Writes down what a person brings before anything goes on. If the tablet cannot, the screen stays and says so. */
export class Keeping {
  readonly outbox: Outbox;
  readonly #visit: () => Visit;

  constructor(outbox: Outbox, visit: () => Visit) {
    this.outbox = outbox;
    this.#visit = visit;
  }

  /** Does `then` only when `write` has written it down. */
  async keep(write: () => Promise<unknown>, then: () => unknown): Promise<void> {
    const visit = this.#visit();
    visit.notKept = false;
    try {
      await write();
    } catch {
      visit.notKept = true;
      return;
    }
    await then();
  }

  async answer(value: AnswerValue, then: () => unknown): Promise<void> {
    const { turn, round } = this.#visit();
    if (!turn || !round) return;
    const contribution = turn.contribution(round, value, this.way);
    await this.keep(
      () => this.outbox.keep(contribution),
      () => {
        turn.kept(contribution);
        return then();
      },
    );
  }

  /** What is chosen but not yet kept is kept before the question leaves the screen. */
  async draft(then: () => unknown): Promise<void> {
    const visit = this.#visit();
    visit.notKept = false;
    const draft = visit.round ? visit.turn?.draftOf(visit.round) : undefined;
    if (draft) await this.answer(draft, then);
    else await then();
  }

  /** An idea half-way is kept too, and what comes after it is another one. */
  async ideaDraft(then: () => unknown): Promise<void> {
    if (!this.hasIdea) return void (await then());
    await this.keep(
      () => this.outbox.keep(this.idea()),
      () => {
        this.#visit().hideIdea();
        return then();
      },
    );
  }

  get hasIdea(): boolean {
    const { idea, pieces } = this.#visit();
    return idea.text.trim() !== '' || idea.chosen.length > 0 || pieces.length > 0;
  }

  idea(): Contribution {
    return ideaOf(this.#visit(), this.way);
  }

  get way(): Way {
    return { language: this.#visit().language, access: accessUsed() };
  }
}
