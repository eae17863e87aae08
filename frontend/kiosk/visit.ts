import type { AnswerValue, Helped, Round } from './pack/contract';
import type { Finished } from './screens/finish';
import type { Draft, MadePiece } from './bring/made';
import type { PieceKind } from './outbox/pieces';
import { uuid7 } from './outbox/uuid7';
import type { Findable } from './access/finding';
import type { Switch } from './access/switches';
import type { Turn } from './turn/turn';
import type { PartName } from './ways/rows';
import type { Wished } from './telling/wishes';
import { usualWays, type Ways } from './ways/ways';

export type ScreenName =
  | 'rest'
  | 'which'
  | 'what-can-change'
  | 'practice'
  | 'ask'
  | 'review'
  | 'helped'
  | 'finish'
  | 'idea'
  | 'bring'
  | 'became-of'
  | 'help'
  | 'stop'
  | 'my-way'
  | 'way-in'
  | 'find-switch'
  | 'language'
  | 'cover'
  | 'new-person'
  | 'come-back'
  | 'tell-me'
  | 'measure';

const covers: ScreenName[] = ['cover', 'new-person'];

/** Everything one person leaves on the screen. The next person gets a new one, so nothing can stay behind. */
export class Visit {
  screen: ScreenName = 'rest';
  /** Where Help, Stop, My way, Language and finding a switch go back to. */
  before: ScreenName = 'rest';
  /** The screen on which Help was asked for. */
  helpAbout: ScreenName = 'rest';
  /** The part of My way that is open. */
  wayPart: PartName = 'pictures';
  /** What the cover hides. */
  covered: ScreenName = 'rest';
  /** Where Undo goes back to. */
  finishedFrom: ScreenName = 'rest';
  language: string;
  ways: Ways = { ...usualWays };
  /** What this person presses: one switch, or the one that moves and the one that chooses. None found: any key. */
  switches: Switch[] = [];
  /** Which way of pressing a switch is being found for. */
  finding: Findable = 'one-switch';
  turn: Turn | undefined;
  /** Turns this person began before, on something else. */
  readonly turnsBefore: string[] = [];
  place = 0;
  /** One answer is being changed: the next step is the review again. */
  changing = false;
  idea = { text: '', chosen: [] as string[] };
  /** What was made for the idea and is kept. */
  pieces: MadePiece[] = [];
  /** The kind of thing that is being made, and what for: an idea, or the question on the screen. */
  bringing: PieceKind | undefined;
  bringsTo: 'idea' | 'ask' = 'idea';
  draft: Draft = {};
  /** Devices the browser did not give us in this visit. */
  trouble = new Set<string>();
  /** The practice question was seen, or passed by. */
  practised = false;
  /** Chosen in the practice question. It goes nowhere. */
  practice: AnswerValue | undefined;
  helped: Helped | undefined;
  /** The turn that this person came back to and takes back. */
  takenBack: string | undefined;
  /** The pair this person was given. */
  pair: string[] | undefined;
  /** How this person wants to hear what becomes of it, once they said so. */
  wished: Wished['how'] | undefined;
  /** What was finished can still be undone. */
  canUndo = false;
  /** People talk: nothing is asked, hidden or spoken. */
  talking = false;
  /** An idea that was hidden by the cover is kept. */
  ideaHidden = false;
  readonly visitId = uuid7();
  readonly ideaTurnId = uuid7();
  ideaId = uuid7();
  finished: Finished = 'nothing';
  notKept = false;

  constructor(language: string) {
    this.language = language;
  }

  get round(): Round | undefined {
    return this.turn?.rounds[this.place];
  }

  get isAtRest(): boolean {
    return this.screen === 'rest';
  }

  /** Nothing is going on that a language could be missing for. */
  get isBesideRest(): boolean {
    return this.isAtRest || (isAside(this.screen) && this.before === 'rest');
  }

  get isCovered(): boolean {
    return covers.includes(this.screen);
  }

  /** Whether anything was brought that another person should not see. */
  get hasSomething(): boolean {
    const made = this.pieces.length > 0 || this.ideaHidden;
    const idea = this.idea.text.trim() !== '' || this.idea.chosen.length > 0 || made;
    return idea || (this.turn?.isBegun ?? false);
  }

  /** Of everything this visit kept. */
  get turnIds(): string[] {
    const ids = [...this.turnsBefore, this.turn?.turnId, this.ideaTurnId, this.takenBack];
    return ids.filter((id) => id !== undefined);
  }

  begin(turn: Turn): void {
    if (this.turn) this.turnsBefore.push(this.turn.turnId);
    this.turn = turn;
    this.place = 0;
  }

  /** Hides what was brought, for good: it counts, but whoever carries on cannot look at it. */
  cover(): void {
    if (this.isCovered) return;
    this.turn?.hide();
    this.practice = undefined;
    this.draft = {};
    // Half-way through changing one answer: the way on is the review.
    this.covered = this.changing && this.screen === 'ask' ? 'review' : this.screen;
    this.changing = false;
    this.go('cover');
  }

  /** The idea so far is kept and no longer shown; what comes next is another one. */
  hideIdea(): void {
    this.idea = { text: '', chosen: [] };
    this.pieces = [];
    this.draft = {};
    this.ideaId = uuid7();
    this.ideaHidden = true;
  }

  uncover(): void {
    this.go(this.covered);
  }

  go(screen: ScreenName): void {
    if (screen === 'help' && this.screen !== 'help') this.helpAbout = this.screen;
    if (isAside(screen) && !isAside(this.screen)) this.before = this.screen;
    this.notKept = false;
    this.screen = screen;
  }

  carryOn(): void {
    this.go(this.before);
  }

  afterAnswer(): void {
    const last = this.place + 1 >= (this.turn?.rounds.length ?? 0);
    if (this.changing || last) {
      this.changing = false;
      this.go('review');
    } else {
      this.place += 1;
      this.go('ask');
    }
  }

  back(): void {
    switch (this.screen) {
      case 'help':
      case 'stop':
      case 'my-way':
      case 'find-switch':
      case 'language':
        return this.carryOn();
      case 'bring':
        return this.go(this.bringsTo);
      case 'review':
        return this.go(this.round && this.turn?.isHidden(this.round) ? 'what-can-change' : 'ask');
      case 'practice':
        return this.go('what-can-change');
      case 'ask':
        if (this.changing) {
          this.changing = false;
          return this.go('review');
        }
        return this.#toQuestionBefore();
      case 'helped':
        return this.go('review');
      case 'tell-me':
        return this.go('finish');
      default:
        return this.go('rest');
    }
  }

  #toQuestionBefore(): void {
    const before = this.turn?.rounds[this.place - 1];
    if (!before || this.turn?.isHidden(before)) return this.go('what-can-change');
    this.place -= 1;
    this.go('ask');
  }

  change(round: Round): void {
    this.place = Math.max(0, this.turn?.rounds.indexOf(round) ?? 0);
    this.changing = true;
    this.go('ask');
  }
}

/** A screen that interrupts another one for a moment. */
function isAside(screen: ScreenName): boolean {
  return ['help', 'stop', 'my-way', 'find-switch', 'language'].includes(screen);
}
