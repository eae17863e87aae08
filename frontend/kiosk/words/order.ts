const first = 3;

/** The languages the place puts first, then the others by their own names: the same order for everyone, every time. */
export function inOrder(languages: string[], ownName: (language: string) => string): string[] {
  const others = languages.slice(first).map((language) => ({ language, name: ownName(language).toLowerCase() }));
  others.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return [...languages.slice(0, first), ...others.map(({ language }) => language)];
}
