import { Words, type WordList } from './words';

const lists = new Map<string, WordList>();

/** Reads the languages' texts once, so that changing the language needs no network. */
export async function readWords(languages: string[]): Promise<void> {
  await Promise.all([...new Set(['en', ...languages])].map(readList));
}

/** The languages that the first screen shows: two stand there by their own names, more have a screen of their own. */
export function atOnce(languages: string[]): string[] {
  return languages.length > 2 ? languages.slice(0, 1) : languages;
}

export function wordsIn(language: string): Words {
  return new Words(language, lists.get(language) ?? {}, lists.get('en') ?? {});
}

/** A language's own name for itself. */
export function ownName(language: string): string {
  return lists.get(language)?.['kiosk.language.name'] ?? language;
}

async function readList(language: string): Promise<void> {
  if (lists.has(language)) return;
  try {
    const response = await fetch(`/kiosk/words/${language}.json`);
    if (response.ok) lists.set(language, (await response.json()) as WordList);
  } catch {
    // Not read yet and no connection: English stands in until the next try.
  }
}
