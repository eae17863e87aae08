// Browsers leave out the rules of smaller languages to save room, and then silently use another language's. From CLDR.
const own: Record<string, (n: number) => Intl.LDMLPluralRule> = {
  cy: (n) => (({ 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' }) as const)[n] ?? 'other',
};

export function pluralForm(language: string, n: number): Intl.LDMLPluralRule {
  const rule = own[language.split('-')[0]!];
  return rule ? rule(n) : new Intl.PluralRules(language).select(n);
}
