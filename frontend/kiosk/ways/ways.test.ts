import { describe, expect, it } from 'vitest';
import { Visit } from '../visit';
import { isOn, pressed } from './presets';
import { changeBy, parts, stepBy } from './rows';
import { showWays } from './show-ways';
import { usualWays, type Ways } from './ways';

const after = (ways: Ways, change: Partial<Ways>): Ways => ({ ...ways, ...change });

describe('presets', () => {
  it('Pictures and Listen combine, and Words takes both away', () => {
    const pictures = after(usualWays, pressed('pictures', usualWays));
    const both = after(pictures, pressed('listen', pictures));

    expect([isOn('pictures', both), isOn('listen', both), isOn('words', both)]).toEqual([true, true, false]);
    expect(after(both, pressed('words', both))).toEqual(usualWays);
  });

  it.each(['pictures', 'listen'] as const)('%s is undone by the same button', (preset) => {
    const on = after(usualWays, pressed(preset, usualWays));

    expect(after(on, pressed(preset, on))).toEqual(usualWays);
  });

  it('leave what else was set as it is', () => {
    const dark: Ways = { ...usualWays, theme: 'dark', size: 2 };

    expect(after(dark, pressed('pictures', dark))).toEqual({ ...dark, pictures: 'big' });
  });
});

describe('the page My way', () => {
  const every = Object.values(parts).flatMap((rows) =>
    rows.flatMap(({ way, choices }) => choices.map((c) => [way, c])),
  );

  it('has a control for every way but the step, which is counted', () => {
    const named = Object.values(parts).flatMap((rows) => rows.map(({ way }) => way));

    expect([...named, 'step'].sort()).toEqual(Object.keys(usualWays).sort());
  });

  it('undoes each choice by the same control', () => {
    for (const [way, { value }] of every as [keyof Ways, { value: Ways[keyof Ways] }][]) {
      const on = after(usualWays, changeBy(way, value, usualWays));
      if (usualWays[way] === value) continue;
      expect(on[way], way).toBe(value);
      expect(after(on, changeBy(way, value, on)), way).toEqual(usualWays);
    }
  });

  it('keeps the step between half a second and what scanning or dwelling allow', () => {
    const scanning: Ways = { ...usualWays, press: 'one-switch', step: 10 };
    const dwelling: Ways = { ...usualWays, press: 'dwell', step: 4 };

    expect(stepBy(0.5, scanning)).toEqual({ step: 10 });
    expect(stepBy(0.5, dwelling)).toEqual({ step: 4 });
    expect(stepBy(-0.5, { ...scanning, step: 0.5 })).toEqual({ step: 0.5 });
  });
});

it('the root says every way that can be seen, and the usual ones again for the next person', () => {
  const root = document.createElement('html');
  showWays(root, new Visit('en').ways);
  const usual = { ...root.dataset };

  showWays(root, { ...usualWays, theme: 'yellow', size: 2, hand: 'left', pictures: 'big', calm: true, font: 'lexend' });
  const theirs = { ...root.dataset };
  showWays(root, new Visit('en').ways);

  expect(theirs).toEqual({
    theme: 'yellow',
    size: '2',
    bigger: 'true',
    hand: 'left',
    pictures: 'big',
    calm: 'true',
    font: 'lexend',
  });
  expect({ ...root.dataset }).toEqual(usual);
});
