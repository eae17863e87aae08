import type { Steps } from '../steps';
import type { Ways } from '../ways/ways';
import type { Findable, Found } from './finding';

type On = <T>(name: string, does: (steps: Steps, detail: T) => unknown) => void;

/** What people say about the way they press and listen, and what comes of it. */
export function onWays(on: On): void {
  // Loaded before they are shown; a part of the page that comes late would miss what it is given.
  on('way-in', async ({ visit }) => {
    await import('../screens/way-in');
    visit.go('way-in');
  });
  on('without-looking', ({ visit }) => {
    visit.ways = { ...visit.ways, listen: 'without-looking' };
    visit.go('rest');
  });
  on('screen-reader', ({ visit }) => {
    // Two voices at once help nobody.
    visit.ways = { ...visit.ways, listen: 'off' };
    visit.go('rest');
  });
  const find = async ({ visit }: Steps, press: Findable) => {
    await import('../screens/find-switch');
    visit.finding = press;
    visit.go('find-switch');
  };
  on('ways', (steps, change: Partial<Ways>) => {
    steps.visit.ways = { ...steps.visit.ways, ...change };
    const { press } = change;
    const isSwitch = press === 'one-switch' || press === 'hold-to-scan' || press === 'two-switches';
    return isSwitch ? find(steps, press) : undefined;
  });
  on('one-switch', (steps) => find(steps, 'one-switch'));
  on('two-switches', (steps) => find(steps, 'two-switches'));
  on('find-switch', find);
  on('scan-again', ({ visit }) => (visit.ways = { ...visit.ways, press: visit.finding }));
  on('switch-found', ({ visit }, { press, switches, step }: Found) => {
    visit.switches = switches;
    visit.finding = press;
    visit.ways = { ...visit.ways, press, ...(step ? { step } : {}) };
    visit.go(visit.before === 'way-in' ? 'rest' : visit.before);
  });
}
