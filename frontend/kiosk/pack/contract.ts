/** The kiosk's API, version 1, as types. The words are those of `src/docs/kiosk-api.md`. */
export const answerTypeNames = [
  'pick-one',
  'pick-several',
  'three-way-scale',
  'sorting-mat',
  'dots',
  'order-by-pairs',
  'share-money',
  'open-idea',
] as const;
export type AnswerTypeName = (typeof answerTypeNames)[number];
export type Level = 'good' | 'in-between' | 'not-good';
export type Look = 'faces' | 'thumbs' | 'words';
export type Currency = 'GBP' | 'EUR' | 'USD';
export type Place = 'like' | 'not-sure' | 'do-not-like';
/** How somebody turns the room: slower, or stop. */
export type Light = 'yellow' | 'red';
export type Pass = 'skip' | 'i-do-not-know' | 'wrong-question';

/** One text in every language it was written in. */
export type Texts = Record<string, string>;

export type AnswerType =
  | { kind: 'pick-one' }
  | { kind: 'pick-several'; most: number }
  | { kind: 'three-way-scale'; look: Look }
  | { kind: 'sorting-mat' }
  | { kind: 'dots'; dots: number }
  | { kind: 'order-by-pairs' }
  | ShareMoney
  | { kind: 'open-idea' };

/** Sums are whole pence or cents. A thing without a price is not in `costs`. */
export interface ShareMoney {
  kind: 'share-money';
  budget: number;
  coin: number;
  currency: Currency;
  costs: Record<string, number>;
}

export interface Choice {
  choiceId: string;
  wording: Texts;
  picture?: string;
}

/** A film in sign language. */
export interface SignClip {
  src: string;
  /** Which sign language, such as BSL. */
  signLanguage: string;
}

export interface Question {
  questionId: string;
  wording: Texts;
  picture?: string;
  /** One to three, in the order of the words; the first is `picture`. */
  pictures?: string[];
  answerType: AnswerType;
  choices?: Choice[];
  signs?: { question?: SignClip; choices?: SignClip };
}

export interface Round {
  roundId: string;
  activityId: string;
  rehearsal: boolean;
  question: Question;
}

export interface ChangeCard {
  canChange: Texts;
  cannotChange: Texts;
  whyNot: Texts;
  money: Texts;
  whoDecides: 'we-decide-now' | 'we-decide-with' | 'we-give-ideas' | 'already-decided';
  decidesWith: Texts;
  decideBy?: string;
  weEachGet: Texts;
}

export interface Activity {
  activityId: string;
  name: Texts;
  picture?: string;
  /** The venue's languages in which nothing of it is missing. */
  languages?: string[];
  changeCard: ChangeCard;
}

export interface Action {
  actionId: string;
  wording: Texts;
  who: string;
  picture?: string;
  by?: string;
  state: 'doing' | 'done' | 'not-done';
  because: Texts;
  /** Photos and sounds of what was finished; a server from before names none. */
  made?: { src: string; kind: 'photo' | 'sound' }[];
}

export interface Decision {
  decisionId: string;
  activityId: string;
  wording: Texts;
  picture?: string;
  decidedOn: string;
  /** We talk about it again. */
  openAgain?: boolean;
  /** What worked, once we looked back. */
  worked?: Texts;
  actions: Action[];
}

export type Pictures = Record<string, { src: string; words: Texts }>;

/** Seconds; 0 is off. */
export interface IdleTimes {
  ask: number;
  cover: number;
  nobody: number;
}

/** A person's own to say, or to leave unsaid. */
export type Helped = 'alone' | 'someone-helped' | 'someone-answered';

/** One of the pictures that pairs are made of. */
export interface PairPicture {
  picture: string;
  src: string;
  words: Texts;
}

/** What a picture pair belongs to. */
export interface KnownPair {
  turnId: string;
  revision: number;
  rounds: string[];
  ideas: boolean;
  /** How far each idea has come; a server from before does not tell. */
  ways?: IdeaWay[];
}

export interface IdeaWay {
  /** The name of the group of ideas that it lies in. */
  together: Texts;
  asked: Texts[];
  decided: Texts[];
}

/** The address of each text that can be heard. */
export type ClipList = Record<string, string>;

export interface Pack {
  venue: { name: string; rehearsal: boolean; languages: string[] };
  /** Only the name is there on a tablet whose pack is older than its page. */
  kiosk: {
    name: string;
    idle?: IdleTimes;
    undo?: number;
    measure?: boolean;
    /** The gathering that people are on their way home from. */
    howItWas?: string;
  };
  activities: Activity[];
  rounds: Round[];
  becameOf: Decision[];
  pictures: Pictures;
  ideaPictures: string[];
  clips: Record<string, ClipList>;
  /** Where the clips of the languages beside the first are asked for. An address changes with what is behind it. */
  clipsElsewhere?: Record<string, string>;
  /** Per language: which texts a person has spoken, and whether a voice of the device comes before our own. */
  voices?: Record<string, { afterDevice: boolean; recorded: string[] }>;
}

export type AnswerValue =
  | { kind: 'pick-one'; choice: string }
  | { kind: 'pick-several'; choices: string[] }
  | { kind: 'three-way-scale'; level: Level }
  | SortedMat
  | { kind: 'dots'; on: string[] }
  | OrderedByPairs
  | { kind: 'share-money'; amounts: Record<string, number> }
  | OwnIdea
  | { kind: Pass };

/** In words, which may be empty, in pictures, in what the person made for it, which comes after it. */
export interface OwnIdea {
  kind: 'open-idea';
  words: string;
  pictures: string[];
  pieces?: string[];
  language: string;
}

/** Which choices lie in which place. */
export type SortedMat = { kind: 'sorting-mat' } & Record<Place, string[]>;

/** Two choices as they were shown; without `better` they are the same. */
export interface Pair {
  left: string;
  right: string;
  better?: string;
}

/** Best first, in groups of the same; no order while not all was asked. */
export interface OrderedByPairs {
  kind: 'order-by-pairs';
  order: string[][];
  pairs: Pair[];
}

export interface IdeaValue {
  kind: 'idea';
  words?: string;
  pictures: string[];
  /** The ids of what the person made for it, which comes after it. */
  pieces?: string[];
  language: string;
}

/** How somebody pressed. `listen` is listening without looking. */
export type Access = 'touch' | 'keys' | 'one-switch' | 'two-switches' | 'dwell' | 'listen';

export interface Way {
  language: string;
  access: Access;
}

export interface Contribution {
  id: string;
  kind: 'answer' | 'idea' | 'taken-back';
  roundId?: string;
  turnId: string;
  value: AnswerValue | IdeaValue | Record<string, never>;
  orderShown?: string[];
  way: Way;
  madeAt: string;
  /** Higher than 0 when the person came back. */
  revision?: number;
  helped?: Helped;
  /** The names of two pictures. */
  pair?: string[];
}

export interface Batch {
  sentAt: string;
  kept: number;
  items: Contribution[];
}

export interface Verdict {
  id: string;
  verdict: 'stored' | 'known-already' | 'refused';
  reason?: string;
  because?: string;
}

export function isPass(value: AnswerValue | undefined): value is { kind: Pass } {
  return value?.kind === 'skip' || value?.kind === 'i-do-not-know' || value?.kind === 'wrong-question';
}

/** Whether there is nothing in it: neither words nor a picture nor anything made. */
export function isEmpty(value: Contribution['value']): boolean {
  if (!('kind' in value) || (value.kind !== 'idea' && value.kind !== 'open-idea')) return false;
  return !value.words && value.pictures.length === 0 && !value.pieces?.length;
}
