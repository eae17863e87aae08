// The files of look/ that a language's letters are in, beyond those that every tablet has. `build/fonts.ts` lists them all.
const ofLanguage: Record<string, string> = {
  ar: 'noto-sans-arabic-arabic',
  bn: 'noto-sans-bengali-bengali',
  pa: 'noto-sans-gurmukhi-gurmukhi',
  uk: 'noto-sans-cyrillic',
  ur: 'noto-nastaliq-urdu-arabic',
};

/** The addresses of the fonts that these languages need, so that they are there when the server is not. */
export function fontsOf(languages: string[]): string[] {
  return languages.flatMap((language) => {
    const name = ofLanguage[language.split('-')[0]!];
    return name ? [400, 700].map((weight) => `/look/${name}-${weight}-normal.woff2`) : [];
  });
}
