import { onWays } from './access/way-events';
import { onMaking } from './bring/events';
import type { Activity, AnswerValue, Helped, KnownPair, Round } from './pack/contract';
import type { Steps } from './steps';
import type { Wished } from './telling/wishes';
import type { Visit } from './visit';
import { onMyWay } from './ways/on-my-way';

type Press = (does: (steps: Steps) => unknown) => Promise<boolean>;

/** What screens tell, and the step it is. Screens say what the person did; `Steps` knows what comes of it. */
export function hearPeople(app: HTMLElement, press: Press, languages: () => string[]): void {
  const on = <T>(name: string, does: (steps: Steps, detail: T) => unknown) =>
    app.addEventListener(name, (event) => {
      void press((steps) => does(steps, (event as CustomEvent<T>).detail));
    });
  on('language', ({ visit }, language: string) => (visit.language = language));
  on('languages', (steps) => steps.languages());
  onMaking(on);
  onWays(on);
  onMyWay(on, languages);
  on('talk', (steps) => steps.talk());
  on('help', ({ visit }) => visit.go('help'));

  on('answer', (steps) => steps.answer());
  on('activity', (steps, activity: Activity) => steps.chooseActivity(activity));
  on('start', (steps) => steps.start());
  on('chosen', (steps, value: AnswerValue | null) => steps.choose(value ?? undefined));
  on('answered', (steps, value: AnswerValue) => steps.answered(value));
  on('answered-before', ({ visit }) => visit.afterAnswer());
  on('back', (steps) => steps.back());
  on('change-answer', ({ visit }, round: Round) => visit.change(round));

  on('idea', ({ visit }) => visit.go('idea'));
  on('idea-draft', ({ visit }, idea: Visit['idea']) => (visit.idea = idea));
  on('became-of', ({ visit }) => visit.go('became-of'));

  on('finish', (steps) => steps.ending.finish());
  on('idea-finished', (steps) => steps.ending.finishIdea());
  on('helped', (steps, helped: Helped | null) => steps.ending.helped(helped ?? undefined));
  on('undo', (steps) => steps.ending.undo());
  on('done', (steps) => steps.ending.done());
  on('stop', (steps) => steps.stop());
  on('keep', (steps) => steps.ending.stopAndKeep());
  on('throw-away', (steps) => steps.ending.throwAway());
  on('carry-on', ({ visit }) => (visit.isCovered ? visit.uncover() : visit.carryOn()));

  on('start-again', ({ visit }) => visit.go('new-person'));
  on('still-me', ({ visit }) => visit.uncover());
  on('i-am-new', (steps) => steps.ending.leave());

  on('come-back', async ({ visit }) => {
    await readLater('come-back');
    visit.go('come-back');
  });
  on('pair-change', (steps, known: KnownPair) => steps.changeAgain(known));
  on('pair-take-back', (steps, known: KnownPair) => steps.ending.takeBack(known));
  on('tell-me', async ({ visit }) => {
    await readLater('tell-me');
    visit.go('tell-me');
  });
  on('wished', ({ visit }, { how }: Wished) => {
    visit.wished = how;
    visit.go('finish');
  });
  on('not-measured', (steps) => steps.nextPerson());
}

const later = {
  'come-back': () => import('./screens/come-back'),
  measure: () => import('./screens/measure'),
  'tell-me': () => import('./telling/tell-me'),
};

/** Screens that few people see are not part of the first load. */
export async function readLater(screen: keyof typeof later): Promise<void> {
  await later[screen]();
}
