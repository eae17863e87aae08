import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessUsed, watchAccess } from '../access/keys';
import { testTablet } from '../steps-fixture';
import { usualWays } from '../ways/ways';

let tablet: ReturnType<typeof testTablet>;

beforeEach(() => (tablet = testTablet()));

/** A person who has chosen one answer, not yet pressed Next on the second question, and goes away. */
async function halfWay(): Promise<void> {
  const { steps } = tablet;
  steps.answer();
  steps.start();
  await steps.answered({ kind: 'pick-one', choice: 'a' });
  await steps.answered({ kind: 'pick-one', choice: 'b' });
  steps.choose({ kind: 'three-way-scale', level: 'good' });
}

describe('the next person finds nothing of the last', () => {
  beforeEach(async () => {
    const { steps, sound } = tablet;
    await halfWay();
    await steps.ending.finish();
    await steps.ending.helped('alone');
    steps.visit.language = 'cy';
    steps.visit.talking = true;
    steps.visit.wished = 'letter';
    steps.visit.switches = ['F5'];
    steps.visit.ways = {
      ...usualWays,
      theme: 'dark',
      size: 2,
      step: 5,
      press: 'one-switch',
      listen: 'read-all',
      slower: true,
    };
    steps.visit.idea = { text: 'A quiz', chosen: ['openmoji/1F3B5'] };
    steps.visit.practice = { kind: 'pick-one', choice: 'tea' };
    sound.wasHeard = true;
    sound.speaking = 'title';
    sound.note = 'no-voice';
    document.body.innerHTML =
      '<main style="height:10px;overflow:auto"><textarea>mine</textarea><input value="mine" /><input type="checkbox" checked /></main>';
    document.querySelector('textarea')!.value = 'mine';
    document.querySelector('main')!.scrollTop = 50;
    watchAccess(document);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    expect(accessUsed()).toBe('keys');

    await steps.ending.done();
  });

  const visit = () => tablet.steps.visit;
  it.each<[string, () => unknown, unknown]>([
    ['the screen', () => visit().screen, 'rest'],
    ['the language', () => visit().language, 'en'],
    ['the theme', () => visit().ways.theme, 'cream'],
    ['the size', () => visit().ways.size, 1],
    ['the speed of the scan', () => visit().ways.step, 2],
    ['the way of pressing', () => [visit().ways.press, accessUsed()], ['touch', 'touch']],
    ['the switches', () => visit().switches, []],
    ['how it is read aloud', () => [visit().ways.listen, visit().ways.slower], ['tap', false]],
    ['every other way', () => visit().ways, usualWays],
    ['the speech queue', () => [tablet.sound.speaking, tablet.sound.note], [undefined, undefined]],
    ['that the loudspeaker was used', () => tablet.sound.wasHeard, false],
    ['the turn and its answers', () => visit().turn, undefined],
    ['the practice answer', () => visit().practice, undefined],
    ['the draft of an idea', () => visit().idea, { text: '', chosen: [] }],
    ['who helped', () => visit().helped, undefined],
    ['the picture pair', () => visit().pair, undefined],
    ['how to tell them', () => visit().wished, undefined],
    ['that people talked', () => visit().talking, false],
    ['the scroll', () => document.querySelector('main')!.scrollTop, 0],
    [
      'what was typed',
      () =>
        [...document.querySelectorAll<HTMLInputElement>('textarea, input')]
          .map(({ value, type }) => (type === 'checkbox' ? '' : value))
          .join(''),
      '',
    ],
    ['what was ticked', () => document.querySelectorAll(':checked').length, 0],
    ['the focus', () => document.activeElement === document.body, true],
  ])('%s', (_, found, fresh) => {
    expect(found()).toEqual(fresh);
  });
});

describe('the clipboard', () => {
  const written: string[] = [];
  beforeEach(() => {
    written.length = 0;
    const clipboard = { writeText: (text: string) => Promise.resolve(void written.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  });

  it('is emptied when something was copied here', async () => {
    document.dispatchEvent(new Event('copy'));

    await tablet.steps.ending.done();

    expect(written).toEqual(['']);
  });

  it('is left alone when nothing was: a supporter may use this computer too', async () => {
    await tablet.steps.ending.done();

    expect(written).toEqual([]);
  });
});
