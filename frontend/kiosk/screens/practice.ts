import type { Pack, Round } from '../pack/contract';
import type { Words } from '../words/words';

const drinks = { tea: 'openmoji/1FAD6', coffee: 'openmoji/2615', 'cold-drink': 'openmoji/1F964' };

/** A question of no consequence, to try the cards with. It is on no list, so it can be neither kept nor counted. */
export function practiceRound(pack: Pack, words: Words): Round {
  const text = (key: string) => {
    const said = words.said(key);
    return { [said.lang]: said.text };
  };
  return {
    roundId: 'practice',
    activityId: 'practice',
    rehearsal: false,
    question: {
      questionId: 'practice',
      wording: text('kiosk.practice.question'),
      answerType: { kind: 'pick-one' },
      choices: Object.entries(drinks).map(([name, picture]) => ({
        choiceId: name,
        wording: text(`kiosk.practice.${name}`),
        ...(picture in pack.pictures ? { picture } : {}),
      })),
    },
  };
}

export const practiceOrder = Object.keys(drinks);
