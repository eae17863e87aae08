import type { Keeping } from '../keeping';
import type { PieceKind } from '../outbox/pieces';
import type { Contribution, OwnIdea, Round } from '../pack/contract';
import type { Visit } from '../visit';
import { ideaOf, keptPiece, newPiece } from './idea-of';
import type { Made, MadePiece } from './made';

/** What a person makes for an idea, or for an answer of their own: it is kept together with what names it. */
export class Making {
  readonly #keeping: Keeping;
  readonly #current: () => Visit;

  constructor(keeping: Keeping, visit: () => Visit) {
    this.#keeping = keeping;
    this.#current = visit;
  }

  /** Goes to where this kind of thing is made. What was being made of another kind is let go of. */
  bring(kind: PieceKind): void {
    const visit = this.#visit;
    if (visit.draft.kind !== kind) visit.draft = { kind };
    visit.bringing = kind;
    visit.bringsTo = visit.screen === 'ask' ? 'ask' : 'idea';
    visit.go('bring');
  }

  /** Keeps what was made before the screen says so; if the tablet cannot, it stays on the screen. */
  async keep(made: Made): Promise<void> {
    const piece = newPiece(made);
    const pieces = [...this.#pieces, piece];
    const contribution = this.#naming(pieces);
    await this.#keeping.keep(
      async () => {
        const bytes = await made.blob.arrayBuffer();
        await this.#keeping.outbox.pieces.keep(keptPiece(contribution, piece), bytes, contribution);
      },
      () => {
        this.#have(pieces, contribution);
        this.throwAway();
      },
    );
  }

  /** What is on the screen and not kept goes. */
  throwAway(): void {
    this.#visit.draft = {};
    this.#visit.go(this.#visit.bringsTo);
  }

  async takeOff(id: string): Promise<void> {
    this.#visit.bringsTo = this.#visit.screen === 'ask' ? 'ask' : 'idea';
    const pieces = this.#pieces.filter((piece) => piece.id !== id);
    const contribution = this.#naming(pieces);
    await this.#keeping.keep(
      () => this.#keeping.outbox.pieces.takeOff(id, contribution),
      () => this.#have(pieces, contribution),
    );
  }

  get #pieces(): MadePiece[] {
    const { turn, pieces } = this.#visit;
    return this.#round ? turn!.piecesOf(this.#round) : pieces;
  }

  #naming(pieces: MadePiece[]): Contribution {
    const { turn, language } = this.#visit;
    const round = this.#round;
    if (!round) return ideaOf(this.#visit, this.#keeping.way, pieces);
    const chosen = turn!.chosenIn(round);
    const own: OwnIdea =
      chosen?.kind === 'open-idea' ? chosen : { kind: 'open-idea', words: '', pictures: [], language };
    return turn!.contribution(round, { ...own, pieces: pieces.map(({ id }) => id) }, this.#keeping.way);
  }

  #have(pieces: MadePiece[], contribution: Contribution): void {
    const visit = this.#visit;
    if (this.#round) visit.turn!.made(this.#round, pieces, contribution);
    else visit.pieces = pieces;
  }

  /** The question that it is made for; none where it is made for an idea. */
  get #round(): Round | undefined {
    const { bringsTo, turn, round } = this.#visit;
    return bringsTo === 'ask' && turn ? round : undefined;
  }

  get #visit(): Visit {
    return this.#current();
  }
}
