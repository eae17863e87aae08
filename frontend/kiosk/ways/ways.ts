/** How one person takes part: toggles that combine. They say what the tablet does, never who somebody is. */
export interface Ways {
  pictures: 'off' | 'with-words' | 'big';
  listen: 'off' | 'tap' | 'read-all' | 'without-looking';
  slower: boolean;
  volume: 'quiet' | 'usual' | 'loud';
  size: 1 | 1.5 | 2;
  theme: 'cream' | 'light' | 'dark' | 'yellow';
  font: 'atkinson' | 'andika' | 'lexend' | 'opendyslexic';
  hand: 'left' | 'middle' | 'right';
  calm: boolean;
  sign: boolean;
  press: 'touch' | 'one-switch' | 'hold-to-scan' | 'two-switches' | 'dwell';
  /** Seconds one thing stays lit while scanning, or the dwell time. */
  step: number;
}

/** What everyone begins with. A new person gets these again. */
export const usualWays: Readonly<Ways> = {
  pictures: 'with-words',
  listen: 'tap',
  slower: false,
  volume: 'usual',
  size: 1,
  theme: 'cream',
  font: 'atkinson',
  hand: 'right',
  calm: false,
  sign: false,
  press: 'touch',
  step: 2,
};

/** Whether nothing was changed: then there is no way to keep. */
export function areUsual(ways: Ways): boolean {
  return (Object.keys(usualWays) as (keyof Ways)[]).every((way) => ways[way] === usualWays[way]);
}
