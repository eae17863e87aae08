import type { Pictures } from './contract';

/** The names of the pictures one of whose words, in any language, has a word that begins with what was typed. */
export function matching(search: string, names: string[], pictures: Pictures): string[] {
  const wanted = folded(search).trim();
  const offered = names.filter((name) => name in pictures);
  if (!wanted) return offered;
  return offered.filter((name) =>
    Object.values(pictures[name]!.words).some((words) => ` ${folded(words)}`.includes(` ${wanted}`)),
  );
}

// 'ŷ' is found by typing 'y': few keyboards in a hall have it.
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase();
}
