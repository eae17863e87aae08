import { afterEach, describe, expect, it } from 'vitest';
import type { AnswerType, AnswerValue, Question } from '../pack/contract';
import { fixedOrder } from '../turn/turn';
import { Words } from '../words/words';
import { newAnswerElement } from '.';

afterEach(() => document.body.replaceChildren());

async function show(answerType: AnswerType, value?: AnswerValue) {
  const choices = ['a', 'b', 'c'].map((choiceId) => ({ choiceId, wording: { en: choiceId } }));
  const question: Question = { questionId: 'q', wording: {}, answerType, choices };
  const element = newAnswerElement(answerType.kind);
  const given: (AnswerValue | null)[] = [];
  const said: string[] = [];
  element.addEventListener('answer-given', (event) => given.push((event as CustomEvent).detail));
  element.addEventListener('answer-says', (event) => said.push((event as CustomEvent).detail.text));
  const order = fixedOrder(question);
  Object.assign(element, { question, order, value, pictures: {}, words: new Words('en', {}), listen: () => undefined });
  document.body.append(element);
  await element.updateComplete;
  const press = (name: string) => element.querySelector<HTMLInputElement>(`#card-${name}`)!.click();
  return { element, given, said, press };
}

it.each<AnswerType>([
  { kind: 'pick-one' },
  { kind: 'pick-several', most: 2 },
  { kind: 'three-way-scale', look: 'faces' },
])('nothing is chosen beforehand in $kind', async (type) => {
  const { element } = await show(type);

  expect(element.querySelectorAll(':checked, [data-chosen]')).toHaveLength(0);
});

it('pick one gives the choice', async () => {
  const { press, given } = await show({ kind: 'pick-one' });

  press('b');

  expect(given).toEqual([{ kind: 'pick-one', choice: 'b' }]);
});

it('the three-way scale gives the level', async () => {
  const { press, given } = await show({ kind: 'three-way-scale', look: 'thumbs' });

  press('in-between');

  expect(given).toEqual([{ kind: 'three-way-scale', level: 'in-between' }]);
});

describe('pick several', () => {
  const type: AnswerType = { kind: 'pick-several', most: 2 };

  it('adds to what is chosen', async () => {
    const { press, given } = await show(type, { kind: 'pick-several', choices: ['a'] });

    press('c');

    expect(given).toEqual([{ kind: 'pick-several', choices: ['a', 'c'] }]);
  });

  it('takes one away again, and the last one leaves nothing', async () => {
    const { press, given } = await show(type, { kind: 'pick-several', choices: ['a'] });

    press('a');

    expect(given).toEqual([null]);
  });

  it('says when one is too many, and loses nothing', async () => {
    const { element, press, given, said } = await show(type, { kind: 'pick-several', choices: ['a', 'b'] });

    press('c');

    expect(said).toEqual(['kiosk.ask.too-many.several.other']);
    expect(given).toEqual([]);
    expect([...element.querySelectorAll<HTMLInputElement>('input')].map((input) => input.checked)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

it('what is chosen says so in a word', async () => {
  const { element } = await show({ kind: 'pick-one' }, { kind: 'pick-one', choice: 'a' });

  expect(element.querySelector('[data-chosen] .chosen-mark b')).not.toBeNull();
});
