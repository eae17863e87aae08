import { usualWays, type Ways } from './ways';

export type PresetName = 'words' | 'pictures' | 'listen';
export const presetNames: PresetName[] = ['words', 'pictures', 'listen'];

const { pictures, listen } = usualWays;

/** Whether these ways are what the preset stands for. Pictures and Listen may both be on. */
export function isOn(preset: PresetName, ways: Ways): boolean {
  switch (preset) {
    case 'words':
      return ways.pictures !== 'big' && ways.listen !== 'read-all';
    case 'pictures':
      return ways.pictures === 'big';
    case 'listen':
      return ways.listen === 'read-all';
  }
}

/** What pressing the preset changes: it turns on, or off again by the same button. */
export function pressed(preset: PresetName, ways: Ways): Partial<Ways> {
  switch (preset) {
    case 'words':
      return { pictures, listen };
    case 'pictures':
      return { pictures: isOn(preset, ways) ? pictures : 'big' };
    case 'listen':
      return { listen: isOn(preset, ways) ? listen : 'read-all' };
  }
}
