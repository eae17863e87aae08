import type { MadePiece } from '../bring/made';
import type { Activity, AnswerValue, Contribution, Level, Pack, Place, Question, Round, Way } from '../pack/contract';
import { isEmpty } from '../pack/contract';
import { roundsOf } from '../pack/open-now';
import { uuid7 } from '../outbox/uuid7';
import { below, shuffle } from './shuffle';

const levels: Level[] = ['good', 'in-between', 'not-good'];
const places: Place[] = ['like', 'not-sure', 'do-not-like'];

/** A turn that a person came back to: which of its rounds can still be changed, and the number of the change. */
export interface Again {
  turnId: string;
  revision: number;
  rounds: string[];
}

/** One person's go: the pack it began with, the order things are shown in, and what was chosen so far. */
export class Turn {
  readonly turnId: string;
  /** Higher than 0 when the person came back to change what this turn brought. */
  readonly revision: number;
  readonly pack: Pack;
  readonly activity: Activity;
  readonly rounds: Round[];
  readonly #orders = new Map<string, string[]>();
  readonly #answers = new Map<string, Contribution>();
  readonly #drafts = new Map<string, AnswerValue | undefined>();
  readonly #hidden = new Set<string>();
  readonly #pieces = new Map<string, MadePiece[]>();

  constructor(pack: Pack, activity: Activity, again?: Again) {
    this.pack = pack;
    this.activity = activity;
    this.turnId = again?.turnId ?? uuid7();
    this.revision = again?.revision ?? 0;
    this.rounds = roundsOf(pack, activity).filter(({ roundId }) => !again || again.rounds.includes(roundId));
    // One direction for all scales of a person: left must not mean good once and bad the next time.
    const flipped = below(2) === 1;
    for (const round of this.rounds) this.#orders.set(round.roundId, shownOrder(round.question, flipped));
  }

  orderOf(round: Round): string[] {
    return this.#orders.get(round.roundId) ?? [];
  }

  /** What is chosen on the screen: kept or not kept yet. */
  chosenIn(round: Round): AnswerValue | undefined {
    if (this.#drafts.has(round.roundId)) return this.#drafts.get(round.roundId);
    return this.isHidden(round) ? undefined : this.answerTo(round);
  }

  get isBegun(): boolean {
    return this.#answers.size > 0 || [...this.#drafts.values()].some((draft) => draft !== undefined);
  }

  /** From now on nobody can look at what was answered so far. It stays kept. */
  hide(): void {
    for (const roundId of this.#answers.keys()) this.#hidden.add(roundId);
    this.#drafts.clear();
    this.#pieces.clear();
  }

  isHidden(round: Round): boolean {
    return this.#hidden.has(round.roundId);
  }

  choose(round: Round, value: AnswerValue | undefined): void {
    this.#drafts.set(round.roundId, value);
  }

  /** Chosen, but not kept yet. */
  draftOf(round: Round): AnswerValue | undefined {
    return this.#drafts.get(round.roundId);
  }

  answerTo(round: Round): AnswerValue | undefined {
    return this.#answers.get(round.roundId)?.value as AnswerValue | undefined;
  }

  /** What the answer on the screen names of all that was made for it. */
  piecesOf(round: Round): MadePiece[] {
    const value = this.chosenIn(round);
    const named = value?.kind === 'open-idea' ? (value.pieces ?? []) : [];
    return (this.#pieces.get(round.roundId) ?? []).filter(({ id }) => named.includes(id));
  }

  /** These were made for the answer, and it is kept as it is now; where nothing is left of it, it is no answer. */
  made(round: Round, pieces: MadePiece[], contribution: Contribution): void {
    this.kept(contribution);
    this.#pieces.set(round.roundId, pieces);
    if (isEmpty(contribution.value)) this.#answers.delete(round.roundId);
  }

  /** The contribution for this answer. It keeps its id when the answer is changed within the turn. */
  contribution(round: Round, value: AnswerValue, way: Way): Contribution {
    return {
      id: this.#answers.get(round.roundId)?.id ?? uuid7(),
      kind: 'answer',
      roundId: round.roundId,
      turnId: this.turnId,
      value,
      orderShown: this.orderOf(round),
      way,
      madeAt: new Date().toISOString(),
      ...(this.revision > 0 ? { revision: this.revision } : {}),
    };
  }

  /** Only what is kept counts as answered. */
  kept(contribution: Contribution): void {
    if (!contribution.roundId) return;
    this.#answers.set(contribution.roundId, contribution);
    this.#hidden.delete(contribution.roundId);
    this.#drafts.delete(contribution.roundId);
  }
}

/** The steps of a scale, which stay beside their neighbours, and so are turned round and never shuffled. */
function scaleOf(question: Question): string[] {
  if (question.answerType.kind === 'three-way-scale') return levels;
  return question.answerType.kind === 'sorting-mat' ? places : [];
}

const choicesOf = (question: Question): string[] => (question.choices ?? []).map(({ choiceId }) => choiceId);

export function fixedOrder(question: Question): string[] {
  return [...choicesOf(question), ...scaleOf(question)];
}

function shownOrder(question: Question, flipped: boolean): string[] {
  const scale = scaleOf(question);
  return [...shuffle(choicesOf(question)), ...(flipped ? [...scale].reverse() : scale)];
}
