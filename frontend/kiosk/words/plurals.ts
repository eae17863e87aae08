type Form = Intl.LDMLPluralRule;

// Browsers leave out the rules of some languages to save room, and then silently use another language's. From CLDR,
// for whole numbers; the same as in PluralForm.java.
const own: Record<string, (n: number) => Form> = {
  ar: (n) => {
    if (n <= 2) return (['zero', 'one', 'two'] as const)[n]!;
    const hundredth = n % 100;
    if (hundredth >= 3 && hundredth <= 10) return 'few';
    return hundredth >= 11 ? 'many' : 'other';
  },
  bn: (n) => (n <= 1 ? 'one' : 'other'),
  cy: (n) => (({ 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' }) as const)[n] ?? 'other',
  pa: (n) => (n <= 1 ? 'one' : 'other'),
  pl: (n) => (n === 1 ? 'one' : fewOrMany(n)),
  uk: (n) => (n % 10 === 1 && n % 100 !== 11 ? 'one' : fewOrMany(n)),
};

function fewOrMany(n: number): Form {
  const teen = n % 100 >= 11 && n % 100 <= 14;
  return n % 10 >= 2 && n % 10 <= 4 && !teen ? 'few' : 'many';
}

export function pluralForm(language: string, n: number): Form {
  const rule = own[language.split('-')[0]!];
  if (rule) return rule(n);
  return n === 1 ? 'one' : 'other';
}
