import { afterEach, expect, it } from 'vitest';
import { Visit } from '../visit';
import { codeOf } from './card-code';
import { takeCard, wayInAddress } from './on-my-way';
import { areUsual, usualWays, type Ways } from './ways';

const dark: Ways = { ...usualWays, theme: 'dark', size: 2 };

afterEach(() => history.replaceState(undefined, '', '/'));

it('a card sets everything it says, and answers stay', () => {
  const visit = new Visit('en');
  visit.go('ask');
  visit.idea.text = 'A quiz';

  takeCard(visit, { ways: dark, language: 'cy' }, ['en', 'cy']);

  expect([visit.ways, visit.language, visit.screen, visit.idea.text]).toEqual([dark, 'cy', 'ask', 'A quiz']);
});

it('a language nobody here speaks is passed over', () => {
  const visit = new Visit('en');

  takeCard(visit, { ways: dark, language: 'pl' }, ['en', 'cy']);

  expect(visit.language).toBe('en');
});

it('the next person finds the usual ways, whatever the card said', () => {
  const visit = new Visit('en');
  takeCard(visit, { ways: dark, language: undefined }, []);

  expect(areUsual(visit.ways)).toBe(false);
  expect(areUsual(new Visit('en').ways)).toBe(true);
});

it('a way in the address is taken once and leaves no trace', async () => {
  history.replaceState(undefined, '', `/kiosk#way=${encodeURIComponent(codeOf(dark, 'cy'))}`);

  expect(await wayInAddress(window)).toEqual({ ways: dark, language: 'cy' });
  expect(location.hash).toBe('');
  expect(await wayInAddress(window)).toBeUndefined();
});

it.each(['#way=v1;t=dark;k=0000', '#way=%E0%A4%A', '#way='])('an address with %s changes nothing', async (hash) => {
  history.replaceState(undefined, '', `/kiosk${hash}`);

  expect(await wayInAddress(window)).toBeUndefined();
});
