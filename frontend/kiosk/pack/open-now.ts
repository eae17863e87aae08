import { outlined } from '../ways/pictures';
import { fontsOf } from '../words/fonts';
import { answerTypeNames, type Activity, type Pack, type Round } from './contract';

/** Activities a person can answer about now. One that is already decided never opens a choice. */
export function openActivities(pack: Pack): Activity[] {
  return pack.activities.filter(
    (activity) => activity.changeCard.whoDecides !== 'already-decided' && roundsOf(pack, activity).length > 0,
  );
}

/** Those whose every text is there in this language. The others are not offered in it, rather than mixed. */
export function openIn(pack: Pack, language: string): Activity[] {
  return openActivities(pack).filter(({ languages }) => languages?.includes(language) ?? true);
}

/** The languages a person can change to: in the middle of a turn only those in which all of it is there. */
export function languagesFor(pack: Pack, activity?: Activity): string[] {
  return activity?.languages ?? pack.venue.languages;
}

export function roundsOf(pack: Pack, activity: Activity): Round[] {
  // A server newer than this page may ask in a way that this page cannot show yet.
  const known = (round: Round) => answerTypeNames.includes(round.question.answerType.kind);
  return pack.rounds.filter((round) => round.activityId === activity.activityId && known(round));
}

/** Every picture and sound the pack names, and the fonts of its languages: what the tablet must have to work with no server. */
export function namedFiles(pack: Pack): string[] {
  const pictures = Object.values(pack.pictures).map((picture) => picture.src);
  const clips = Object.values(pack.clips).flatMap((clipsOfLanguage) => Object.values(clipsOfLanguage));
  const films = pack.rounds.flatMap(({ question }) => Object.values(question.signs ?? {}).map(({ src }) => src));
  const made = pack.becameOf.flatMap(({ actions }) =>
    actions.flatMap(({ made }) => (made ?? []).map(({ src }) => src)),
  );
  return [
    ...new Set([...films, ...made, ...pictures, ...pictures.map(outlined), ...clips, ...fontsOf(pack.venue.languages)]),
  ];
}
