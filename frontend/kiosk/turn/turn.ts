import type { Activity, AnswerValue, Contribution, Level, Pack, Place, Question, Round, Way } from '../pack/contract';
import { roundsOf } from '../pack/open-now';
import { uuid7 } from '../outbox/uuid7';
import { below, shuffle } from './shuffle';

const levels: Level[] = ['good', 'in-between', 'not-good'];
const places: Place[] = ['like', 'not-sure', 'do-not-like'];

/** One person's go: the pack it began with, the order things are shown in, and what was chosen so far. */
export class Turn {
  readonly turnId = uuid7();
  readonly pack: Pack;
  readonly activity: Activity;
  readonly rounds: Round[];
  readonly #orders = new Map<string, string[]>();
  readonly #answers = new Map<string, Contribution>();
  readonly #drafts = new Map<string, AnswerValue | undefined>();

  constructor(pack: Pack, activity: Activity) {
    this.pack = pack;
    this.activity = activity;
    this.rounds = roundsOf(pack, activity);
    // One direction for all scales of a person: left must not mean good once and bad the next time.
    const flipped = below(2) === 1;
    for (const round of this.rounds) this.#orders.set(round.roundId, shownOrder(round.question, flipped));
  }

  orderOf(round: Round): string[] {
    return this.#orders.get(round.roundId) ?? [];
  }

  /** What is chosen on the screen: kept or not kept yet. */
  chosenIn(round: Round): AnswerValue | undefined {
    return this.#drafts.has(round.roundId) ? this.#drafts.get(round.roundId) : this.answerTo(round);
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
    };
  }

  /** Only what is kept counts as answered. */
  kept(contribution: Contribution): void {
    if (!contribution.roundId) return;
    this.#answers.set(contribution.roundId, contribution);
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
