import type { Round } from './pack/contract';
import type { Finished } from './screens/finish';
import type { Draft, MadePiece } from './bring/made';
import type { PieceKind } from './outbox/pieces';
import { uuid7 } from './outbox/uuid7';
import type { Findable } from './access/finding';
import type { Switch } from './access/switches';
import type { Turn } from './turn/turn';
import type { PartName } from './ways/rows';
import { usualWays, type Ways } from './ways/ways';

export type ScreenName =
  | 'rest'
  | 'which'
  | 'what-can-change'
  | 'ask'
  | 'review'
  | 'finish'
  | 'idea'
  | 'bring'
  | 'became-of'
  | 'help'
  | 'stop'
  | 'my-way'
  | 'way-in'
  | 'find-switch'
  | 'language';

/** Everything one person leaves on the screen. The next person gets a new one, so nothing can stay behind. */
export class Visit {
  screen: ScreenName = 'rest';
  /** Where Help, Stop, My way, Language and finding a switch go back to. */
  before: ScreenName = 'rest';
  /** The screen on which Help was asked for. */
  helpAbout: ScreenName = 'rest';
  /** The part of My way that is open. */
  wayPart: PartName = 'pictures';
  language: string;
  ways: Ways = { ...usualWays };
  /** What this person presses: one switch, or the one that moves and the one that chooses. None found: any key. */
  switches: Switch[] = [];
  /** Which way of pressing a switch is being found for. */
  finding: Findable = 'one-switch';
  turn: Turn | undefined;
  place = 0;
  /** One answer is being changed: the next step is the review again. */
  changing = false;
  idea = { text: '', chosen: [] as string[] };
  /** What was made for the idea and is kept. */
  pieces: MadePiece[] = [];
  /** What is being made for the idea, and of which kind. */
  bringing: PieceKind | undefined;
  draft: Draft = {};
  /** Devices the browser did not give us in this visit. */
  trouble = new Set<string>();
  readonly visitId = uuid7();
  readonly ideaTurnId = uuid7();
  readonly ideaId = uuid7();
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
        return this.go('idea');
      case 'review':
        return this.go('ask');
      case 'ask':
        if (this.changing) {
          this.changing = false;
          return this.go('review');
        }
        if (this.place === 0) return this.go('what-can-change');
        this.place -= 1;
        return this.go('ask');
      default:
        return this.go('rest');
    }
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
