import type { Currency } from '../pack/contract';

const signs: Record<Currency, string> = { GBP: '£', EUR: '€', USD: '$' };

/** A sum of pence or cents in figures: £30, or £12.50. The same on the big screen (`ShareMoney.Currency.say`). */
export function money(minor: number, currency: Currency): string {
  const whole = Math.floor(minor / 100);
  const rest = minor % 100;
  return `${signs[currency]}${whole}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}
