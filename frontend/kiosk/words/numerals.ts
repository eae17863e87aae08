// The digits most readers of a language know from their own script. Urdu and Punjabi write numbers as English does (CLDR).
const zeros: Record<string, string> = { ar: '٠', bn: '০' };

/** A whole number in the digits of the language. */
export function numeral(language: string, n: number): string {
  const zero = zeros[language.split('-')[0]!]?.codePointAt(0);
  if (zero === undefined) return String(n);
  return String(n).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}
