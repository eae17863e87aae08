import { afterEach, expect, it } from 'vitest';
import type { Choice, Question } from '../pack/contract';
import '../screens/ask';
import type { AskScreen } from '../screens/ask';
import { Words } from '../words/words';
import { FakeClock } from './fake-clock';
import { ReadAloud } from './read-aloud';
import { readingOf } from './reading';
import { groupsOn, saidOf } from './things';

const texts = {
  'kiosk.ask.where': 'Question {n} of {of}',
  'kiosk.ask.hint': 'Choose one. Then press Next.',
  'kiosk.listen.can-skip': 'You can skip this.',
  'kiosk.listen.number': 'Number {n}.',
  'kiosk.listen.how-again': 'Press Again to hear it again.',
  'kiosk.chosen': 'Chosen',
  'kiosk.listen': 'Listen',
  'kiosk.skip': 'Skip',
  'kiosk.i-do-not-know': 'I do not know',
  'kiosk.wrong-question': 'Wrong question',
  'kiosk.my-way': 'My way',
  'kiosk.back': 'Back',
  'kiosk.help': 'Help',
  'kiosk.stop': 'Stop',
  'kiosk.next': 'Next',
};

afterEach(() => document.body.replaceChildren());

async function ask(order: string[], chosen?: string): Promise<AskScreen> {
  const screen = document.createElement('kiosk-ask') as AskScreen;
  const choices: Choice[] = [
    { choiceId: 'a', wording: { en: 'Disco' } },
    { choiceId: 'b', wording: { en: 'Quiz' } },
    { choiceId: 'c', wording: { cy: 'Ffilm' } },
  ];
  const question: Question = {
    questionId: 'q',
    wording: { en: 'What shall we do?' },
    answerType: { kind: 'pick-one' },
    choices,
  };
  Object.assign(screen, {
    words: new Words('en', texts),
    sound: new ReadAloud(undefined, new FakeClock()),
    pictures: {},
    round: { roundId: 'r', activityId: 'club', rehearsal: false, question },
    order,
    value: chosen ? { kind: 'pick-one', choice: chosen } : undefined,
    place: 3,
    of: 6,
  });
  document.body.append(screen);
  await screen.updateComplete;
  await Promise.resolve();
  return screen;
}

const read = (screen: AskScreen) => readingOf(screen, screen.words).map((part) => part.texts.map(({ text }) => text));

it('a question is read: place, question, that one can skip, then the choices as they are shown', async () => {
  expect(read(await ask(['b', 'c', 'a']))).toEqual([
    ['Question 3 of 6'],
    ['What shall we do?'],
    ['You can skip this.'],
    ['Choose one. Then press Next.'],
    ['Number 1.', 'Quiz'],
    ['Number 2.', 'Ffilm'],
    ['Number 3.', 'Disco'],
    ['Press Again to hear it again.'],
  ]);
});

it('what is chosen says so, and a text keeps its own language', async () => {
  const screen = await ask(['c', 'a', 'b'], 'c');

  expect(readingOf(screen, screen.words)[4]!.texts).toEqual([
    { text: 'Number 1.', lang: 'en' },
    { text: 'Ffilm', lang: 'cy' },
    { text: 'Chosen', lang: 'en' },
  ]);
});

it('the light goes the way the page is read: answers, then passing, then the bar, and hearing it all', async () => {
  const groups = groupsOn(await ask(['b', 'c', 'a']));

  expect(groups.map(({ name, things }) => [name, ...things.map((thing) => saidOf(thing)[0]?.text)])).toEqual([
    ['answers', 'Quiz', 'Ffilm', 'Disco'],
    ['passes', 'Skip', 'I do not know', 'Wrong question'],
    ['bar', 'My way', 'Back', 'Help', 'Stop', 'Next'],
    ['listen', 'Listen'],
  ]);
});
