import { describe, expect, it } from 'vitest';
import { Visit } from '../visit';
import type { Activity, Pack } from './contract';
import { languagesFor, openIn } from './open-now';

const activity = (activityId: string, languages?: string[]) =>
  ({ activityId, languages, changeCard: { whoDecides: 'we-decide-now' } }) as unknown as Activity;
const garden = activity('garden', ['en']);
const club = activity('club', ['en', 'ur']);
const round = (activityId: string) => ({ activityId, question: { answerType: { kind: 'pick-one' } } });
const pack = {
  venue: { languages: ['en', 'cy', 'ur'] },
  activities: [garden, club],
  rounds: [round('garden'), round('club')],
} as unknown as Pack;

describe('an activity', () => {
  it('is offered only in languages in which nothing of it is missing', () => {
    expect(openIn(pack, 'ur')).toEqual([club]);
    expect(openIn(pack, 'en')).toEqual([garden, club]);
    expect(openIn(pack, 'cy')).toEqual([]);
  });

  it('in the middle of a turn keeps to its own languages; at rest there are all', () => {
    expect(languagesFor(pack, club)).toEqual(['en', 'ur']);
    expect(languagesFor(pack)).toEqual(['en', 'cy', 'ur']);
  });

  it('of an older server, which does not say its languages, is offered in all', () => {
    expect(openIn({ ...pack, activities: [activity('club')] }, 'cy')).toHaveLength(1);
  });
});

it('choosing a language goes back to where the person was, also after Help', () => {
  const visit = new Visit('en');
  visit.go('ask');
  visit.go('language');
  visit.go('help');

  visit.back();

  expect(visit.screen).toBe('ask');
});
