import type { AnswerType, AnswerValue, Question } from '../pack/contract';
import { fixedOrder } from '../turn/turn';
import { Words } from '../words/words';
import { newAnswerElement } from '.';

/** For tests: an answer type on a page of its own that takes what it is given, as the ask screen does. */
export async function tryOut(answerType: AnswerType, value?: AnswerValue) {
  const choices = ['a', 'b', 'c', 'd'].map((choiceId) => ({ choiceId, wording: { en: choiceId } }));
  const question: Question = {
    questionId: 'q',
    wording: {},
    answerType,
    choices: answerType.kind === 'open-idea' ? [] : choices,
  };
  const element = newAnswerElement(answerType.kind);
  const said: (string | undefined)[] = [];
  const given: (AnswerValue | null)[] = [];
  element.addEventListener('answer-says', (event) => said.push((event as CustomEvent).detail?.text));
  element.addEventListener('answer-given', (event) => {
    const detail = (event as CustomEvent<AnswerValue | null>).detail;
    given.push(detail);
    element.value = detail ?? undefined;
  });
  const pictures = {
    'p/1': { src: '1.svg', words: { en: 'a tree' } },
    'p/2': { src: '2.svg', words: { en: 'a dog' } },
  };
  Object.assign(element, {
    question,
    order: fixedOrder(question),
    value,
    pictures,
    ideaPictures: Object.keys(pictures),
    words: new Words('en', {}),
    listen: () => undefined,
  });
  document.body.append(element);
  await element.updateComplete;
  return {
    element,
    said,
    given,
    texts: (selector: string) => [...element.querySelectorAll(selector)].map((found) => found.textContent!.trim()),
    press: async (selector: string) => {
      element.querySelector<HTMLElement>(selector)!.click();
      await element.updateComplete;
    },
    next: async () => {
      const within = element.forward();
      await element.updateComplete;
      return within;
    },
    back: async () => {
      const within = element.backward();
      await element.updateComplete;
      return within;
    },
  };
}
