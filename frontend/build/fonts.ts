import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Family {
  name: string;
  folder: string;
  /** The parts of it that we ship. A browser takes down only those whose characters are on the screen. */
  subsets: string[];
  /** Further descriptors of its faces. */
  also?: string;
}

export interface Face {
  family: string;
  file: string;
  path: string;
  weight: number;
  range: string;
  also: string;
}

const families: Family[] = [
  { name: 'Atkinson Hyperlegible Next', folder: 'atkinson-hyperlegible-next', subsets: ['latin', 'latin-ext'] },
  // Wider letters, brought to the size in which the first font is read.
  { name: 'Andika', folder: 'andika', subsets: ['latin', 'latin-ext', 'cyrillic'], also: 'size-adjust:92%;' },
  { name: 'Lexend', folder: 'lexend', subsets: ['latin', 'latin-ext'], also: 'size-adjust:94%;' },
  { name: 'OpenDyslexic', folder: 'opendyslexic', subsets: ['latin'], also: 'size-adjust:80%;' },
  { name: 'Noto Sans', folder: 'noto-sans', subsets: ['cyrillic'] },
  { name: 'Noto Sans Arabic', folder: 'noto-sans-arabic', subsets: ['arabic'] },
  {
    name: 'Noto Nastaliq Urdu',
    folder: 'noto-nastaliq-urdu',
    subsets: ['arabic'],
    // Its words rise from right to left, far above the line that Latin letters need.
    also: 'size-adjust:88%;ascent-override:140%;descent-override:60%;',
  },
  { name: 'Noto Sans Bengali', folder: 'noto-sans-bengali', subsets: ['bengali'] },
  { name: 'Noto Sans Gurmukhi', folder: 'noto-sans-gurmukhi', subsets: ['gurmukhi'] },
];
const weights = [400, 700];
const packages = join(import.meta.dirname, '../node_modules/@fontsource');
// One package does not say which characters its only part is for.
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';

export const faces: Face[] = families.flatMap(({ name, folder, subsets, also = '' }) => {
  const ranges = JSON.parse(readFileSync(join(packages, folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  return subsets.flatMap((subset) =>
    weights.map((weight) => {
      const file = `${folder}-${subset}-${weight}-normal.woff2`;
      const path = join(packages, folder, 'files', file);
      // With the space in it, a font that stands first sets the height of the line.
      const range = (also ? 'U+0020,' : '') + (ranges[subset] ?? latin);
      return { family: name, file, path, weight, range, also };
    }),
  );
});

/** The licence of each family travels with it. */
export const licences = families.map(({ folder }) => ({
  file: `${folder}-LICENSE.txt`,
  path: join(packages, folder, 'LICENSE'),
}));

/** Every face as CSS, to stand before look.css. */
export function fontFaces(): string {
  return faces
    .map(
      ({ family, file, weight, range, also }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;${also}` +
        `src:url('${file}') format('woff2');unicode-range:${range}}\n`,
    )
    .join('');
}

/** Whether the tablet takes the face down at once, with its page; the others come when they are first needed. */
export function isKeptAtOnce(file: string): boolean {
  return !/\.(woff2|txt)$/.test(file) || /^look\/atkinson-.*2$/.test(file);
}
