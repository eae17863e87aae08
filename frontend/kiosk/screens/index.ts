import { html, type TemplateResult } from 'lit';
import type { ReadAloud } from '../access/read-aloud';
import type { OutboxCount } from '../outbox/outbox';
import type { Pack } from '../pack/contract';
import type { PairPictures } from '../leaving/pair-pictures';
import { picturesFor } from '../ways/pictures';
import { languagesFor, openActivities, openIn } from '../pack/open-now';
import type { Visit } from '../visit';
import type { Words } from '../words/words';
import { practiceOrder, practiceRound } from './practice';
import './ask';
import './became-of';
import { bringScreen } from './bring';
import './cover';
import './finish';
import './help';
import './helped';
import './idea';
import './language';
import './rest';
import './review';
import './stop';
import './unpaired';
import './what-can-change';
import './which';

interface Seen {
  visit: Visit;
  pack: Pack;
  words: Words;
  sound: ReadAloud;
  outbox: OutboxCount;
  pairs: PairPictures;
}

/** The screen a visit is at, with what that screen needs and no more. */
export function screenOf({ visit, pack: newest, words, sound, outbox, pairs }: Seen): TemplateResult {
  // A turn goes on with the pack it began with, whatever was opened or closed since.
  const pack = visit.turn?.pack ?? newest;
  const pictures = picturesFor(visit.ways, pack.pictures);
  const { notKept, round, turn } = visit;
  const hides = (newest.kiosk.idle?.ask ?? 0) > 0;
  const rehearsal = pack.venue.rehearsal || Boolean(round?.rehearsal);
  const languages = languagesFor(pack, visit.isBesideRest ? undefined : turn?.activity);
  switch (visit.screen) {
    case 'rest':
      return html`<kiosk-rest
        .words=${words}
        .sound=${sound}
        .rehearsal=${rehearsal}
        .place=${pack.venue.name}
        .languages=${pack.venue.languages}
        .somethingOpen=${openActivities(pack).length > 0}
        .ways=${visit.ways}
        .inThisLanguage=${openIn(pack, visit.language).length > 0}
        .outbox=${outbox}
        .hides=${hides}
        .hasPairs=${pairs.kinds.length > 0}
        .goingHome=${newest.kiosk.howItWas !== undefined}
      ></kiosk-rest>`;
    case 'which':
      return html`<kiosk-which
        .words=${words}
        .sound=${sound}
        .pictures=${pictures}
        .rehearsal=${rehearsal}
        .activities=${openIn(pack, visit.language)}
      ></kiosk-which>`;
    case 'what-can-change':
      return html`<kiosk-what-can-change
        .words=${words}
        .sound=${sound}
        .pictures=${pictures}
        .rehearsal=${rehearsal}
        .activity=${turn?.activity}
        .questions=${turn?.rounds.length ?? 0}
        .hides=${hides}
      ></kiosk-what-can-change>`;
    case 'practice':
      return html`<kiosk-ask
        .words=${words}
        .sound=${sound}
        .pictures=${pictures}
        .round=${practiceRound(pack, words)}
        .order=${practiceOrder}
        .value=${visit.practice}
        .practice=${true}
      ></kiosk-ask>`;
    case 'helped':
      return html`<kiosk-helped
        .words=${words}
        .sound=${sound}
        .rehearsal=${rehearsal}
        .notKept=${notKept}
      ></kiosk-helped>`;
    case 'cover':
      return html`<kiosk-cover .words=${words} .sound=${sound} .something=${visit.hasSomething}></kiosk-cover>`;
    case 'new-person':
      return html`<kiosk-new-person .words=${words} .sound=${sound}></kiosk-new-person>`;
    case 'come-back':
      return html`<kiosk-come-back
        .words=${words}
        .sound=${sound}
        .pairs=${pairs}
        .open=${pack.rounds.map(({ roundId }) => roundId)}
        .notKept=${notKept}
      ></kiosk-come-back>`;
    case 'tell-me':
      return html`<kiosk-tell-me .words=${words} .sound=${sound} .rehearsal=${rehearsal}></kiosk-tell-me>`;
    case 'measure':
      return html`<kiosk-measure .words=${words} .sound=${sound}></kiosk-measure>`;
    case 'ask':
      return html`<kiosk-ask
        .words=${words}
        .sound=${sound}
        .pictures=${pictures}
        .rehearsal=${rehearsal}
        .round=${round}
        .order=${round ? turn?.orderOf(round) : []}
        .value=${round ? turn?.chosenIn(round) : undefined}
        .ideaPictures=${pack.ideaPictures}
        .hidden=${Boolean(round && turn?.isHidden(round))}
        .talking=${visit.talking}
        .made=${round ? turn?.piecesOf(round) : undefined}
        .trouble=${visit.trouble}
        .place=${visit.place + 1}
        .of=${turn?.rounds.length ?? 0}
        .ways=${visit.ways}
        .notKept=${notKept}
        .languages=${languages}
      ></kiosk-ask>`;
    case 'review':
      return html`<kiosk-review
        .words=${words}
        .sound=${sound}
        .pictures=${pictures}
        .rehearsal=${rehearsal}
        .turn=${turn}
        .notKept=${notKept}
      ></kiosk-review>`;
    case 'finish':
      return html`<kiosk-finish
        .words=${words}
        .sound=${sound}
        .rehearsal=${rehearsal}
        .finished=${visit.finished}
        .safe=${outbox.kept === 0}
        .ways=${visit.ways}
        .canUndo=${visit.canUndo}
        .wished=${visit.wished}
        .pair=${(visit.pair ?? []).map((name) => pairs.find(name))}
      ></kiosk-finish>`;
    case 'idea':
      return html`<kiosk-idea
        .words=${words}
        .sound=${sound}
        .pictures=${pictures}
        .rehearsal=${rehearsal}
        .offered=${pack.ideaPictures}
        .text=${visit.idea.text}
        .chosen=${visit.idea.chosen}
        .pieces=${visit.pieces}
        .trouble=${visit.trouble}
        .hidden=${visit.ideaHidden}
        .notKept=${notKept}
      ></kiosk-idea>`;
    case 'bring':
      return bringScreen(visit.bringing, { words, sound, rehearsal, draft: visit.draft, notKept });
    case 'became-of':
      return html`<kiosk-became-of
        .words=${words}
        .sound=${sound}
        .pictures=${pictures}
        .rehearsal=${rehearsal}
        .decisions=${pack.becameOf}
      ></kiosk-became-of>`;
    case 'help':
      return html`<kiosk-help
        .words=${words}
        .sound=${sound}
        .rehearsal=${rehearsal}
        .about=${visit.helpAbout}
        .talking=${visit.talking}
      ></kiosk-help>`;
    case 'my-way':
      return html`<kiosk-my-way
        .words=${words}
        .sound=${sound}
        .rehearsal=${rehearsal}
        .ways=${visit.ways}
        .shown=${visit.wayPart}
      ></kiosk-my-way>`;
    case 'way-in':
      return html`<kiosk-way-in .words=${words} .sound=${sound} .rehearsal=${rehearsal}></kiosk-way-in>`;
    case 'find-switch':
      return html`<kiosk-find-switch
        .words=${words}
        .sound=${sound}
        .rehearsal=${rehearsal}
        .press=${visit.finding}
      ></kiosk-find-switch>`;
    case 'language':
      return html`<kiosk-language
        .words=${words}
        .sound=${sound}
        .rehearsal=${rehearsal}
        .languages=${languages}
        .notAll=${languages.length < pack.venue.languages.length}
      ></kiosk-language>`;
    case 'stop':
      return html`<kiosk-stop
        .words=${words}
        .sound=${sound}
        .rehearsal=${rehearsal}
        .notKept=${notKept}
      ></kiosk-stop>`;
  }
}
