import { expect, test } from 'vitest';
import { Words } from '../words/words';
import { wayOf } from './idea-ways';

const words = new Words('en', {
  'kiosk.idea-way.kept': 'We have your idea.',
  'kiosk.idea-way.together': 'It lies with others:',
  'kiosk.idea-way.asked': 'We asked:',
  'kiosk.idea-way.decided': 'We decided:',
});

test('a way says what happened in its order', () => {
  const said = wayOf({ together: { en: 'Music' }, asked: [{ en: 'Which music?' }], decided: [{ en: 'Rock.' }] }, words);

  expect(said.map(({ text }) => text)).toEqual([
    'It lies with others:',
    'Music',
    'We asked:',
    'Which music?',
    'We decided:',
    'Rock.',
  ]);
});

test('where nothing happened yet it says so', () => {
  expect(wayOf({ together: {}, asked: [], decided: [] }, words)).toMatchObject([{ text: 'We have your idea.' }]);
});
