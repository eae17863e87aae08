import { accessUsed, forgetAccess } from './access/keys';
import { ideaOf, keptPiece, newPiece } from './bring/idea-of';
import type { Made } from './bring/made';
import type { PieceKind } from './outbox/pieces';
import type { Activity, AnswerValue, Pack, Way } from './pack/contract';
import { openIn } from './pack/open-now';
import type { Tablet } from './tablet';
import { Turn } from './turn/turn';
import { Visit } from './visit';

type Parts = Pick<Tablet, 'outbox' | 'packs' | 'sound' | 'sender'>;

/** What comes of what a person does: where they are next, and what is kept before they get there. */
export class Steps {
  visit = new Visit('en');
  readonly #tablet: Parts;

  constructor(tablet: Parts) {
    this.#tablet = tablet;
  }

  /** Nothing of the last person stays: not the language, not the way they pressed, no choice, no sound. */
  nextPerson(): void {
    this.visit = new Visit(this.#pack?.venue.languages[0] ?? 'en');
    this.#tablet.sound.reset();
    forgetAccess();
  }

  answer(): void {
    const [first, ...others] = this.#pack ? openIn(this.#pack, this.visit.language) : [];
    if (first && others.length === 0) this.chooseActivity(first);
    else this.visit.go(first ? 'which' : 'rest');
  }

  chooseActivity(activity: Activity): void {
    if (!this.#pack) return;
    this.visit.turn = new Turn(this.#pack, activity);
    this.visit.go('what-can-change');
  }

  choose(value: AnswerValue | undefined): void {
    const { turn, round } = this.visit;
    if (round) turn?.choose(round, value);
  }

  answered(value: AnswerValue): Promise<void> {
    return this.#keepAnswer(value, () => this.visit.afterAnswer());
  }

  back(): Promise<void> {
    return this.#keepDraft(() => this.visit.back());
  }

  stop(): Promise<void> {
    return this.#keepDraft(() => this.visit.go('stop'));
  }

  languages(): Promise<void> {
    return this.#keepDraft(() => this.visit.go('language'));
  }

  async finish(): Promise<void> {
    const { turn } = this.visit;
    if (!turn) return this.#finished('nothing');
    const answered = turn.rounds.some((round) => turn.answerTo(round));
    await this.#keep(
      () => this.#tablet.outbox.finish(turn.turnId),
      () => this.#finished(answered ? 'answers' : 'nothing'),
    );
  }

  async finishIdea(): Promise<void> {
    const contribution = ideaOf(this.visit, this.#way);
    await this.#keep(
      () => this.#tablet.outbox.keep(contribution, 'ready'),
      () => this.#finished('idea'),
    );
  }

  /** Goes to where this kind of thing is made. What was being made of another kind is let go of. */
  bring(kind: PieceKind): void {
    if (this.visit.draft.kind !== kind) this.visit.draft = { kind };
    this.visit.bringing = kind;
    this.visit.go('bring');
  }

  /** Keeps what was made before the screen says so; if the tablet cannot, it stays on the screen. */
  async keepPiece(made: Made): Promise<void> {
    const { visit } = this;
    const piece = newPiece(made);
    const pieces = [...visit.pieces, piece];
    await this.#keep(
      async () => {
        const bytes = await made.blob.arrayBuffer();
        await this.#tablet.outbox.pieces.keep(keptPiece(visit, piece), bytes, ideaOf(visit, this.#way, pieces));
      },
      () => {
        visit.pieces = pieces;
        this.throwPieceAway();
      },
    );
  }

  /** What is on the screen and not kept goes. */
  throwPieceAway(): void {
    this.visit.draft = {};
    this.visit.go('idea');
  }

  async takePieceOff(id: string): Promise<void> {
    const { visit } = this;
    const pieces = visit.pieces.filter((piece) => piece.id !== id);
    await this.#keep(
      () => this.#tablet.outbox.pieces.takeOff(id, ideaOf(visit, this.#way, pieces)),
      () => (visit.pieces = pieces),
    );
  }

  async stopAndKeep(): Promise<void> {
    const { before, idea, pieces } = this.visit;
    if (before !== 'idea' && before !== 'bring') return this.finish();
    if (idea.text.trim() || idea.chosen.length > 0 || pieces.length > 0) return this.finishIdea();
    this.#finished('nothing');
  }

  async throwAway(): Promise<void> {
    const { turn, ideaTurnId } = this.visit;
    await this.#keep(
      async () => {
        if (turn) await this.#tablet.outbox.throwAway(turn.turnId);
        await this.#tablet.outbox.throwAway(ideaTurnId);
      },
      () => this.#finished('thrown-away'),
    );
  }

  async #keepAnswer(value: AnswerValue, then: () => void): Promise<void> {
    const { turn, round } = this.visit;
    if (!turn || !round) return;
    const contribution = turn.contribution(round, value, this.#way);
    await this.#keep(
      () => this.#tablet.outbox.keep(contribution),
      () => {
        turn.kept(contribution);
        then();
      },
    );
  }

  /** What is chosen but not yet kept is kept before the question leaves the screen. */
  async #keepDraft(then: () => void): Promise<void> {
    const { turn, round, screen } = this.visit;
    const draft = screen === 'ask' && round ? turn?.draftOf(round) : undefined;
    if (draft) await this.#keepAnswer(draft, then);
    else then();
  }

  /** Does `then` only when the tablet has written it down. If it cannot, the screen stays and says so. */
  async #keep(write: () => Promise<unknown>, then: () => void): Promise<void> {
    this.visit.notKept = false;
    try {
      await write();
    } catch {
      this.visit.notKept = true;
      return;
    }
    then();
  }

  #finished(what: Visit['finished']): void {
    this.visit.finished = what;
    this.visit.go('finish');
    this.#tablet.sender.wake();
  }

  get #pack(): Pack | undefined {
    return this.#tablet.packs.pack;
  }

  get #way(): Way {
    return { language: this.visit.language, access: accessUsed() };
  }
}
