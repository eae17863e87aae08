import type { Steps } from '../steps';
import type { Visit } from '../visit';
import type { Card } from './card-code';
import type { PartName } from './rows';

type On = <T>(name: string, does: (steps: Steps, detail: T) => unknown) => void;

/** What comes of opening My way and of showing a card. */
export function onMyWay(on: On, languages: () => string[]): void {
  on('my-way', ({ visit }, part: PartName | undefined) => {
    visit.wayPart = part ?? 'pictures';
    visit.go('my-way');
  });
  on('card-read', ({ visit }, card: Card) => takeCard(visit, card, languages()));
}

/** Everything is as the card says; a language nobody here reads or hears is passed over. */
export function takeCard(visit: Visit, card: Card, languages: string[]): void {
  visit.ways = { ...card.ways };
  visit.wayPart = 'card';
  if (card.language && languages.includes(card.language)) visit.language = card.language;
}

/** The way an organiser's device sent along in the address: `/kiosk#way=v1;…`. It is taken once and leaves no trace. */
export async function wayInAddress(page: Window): Promise<Card | undefined> {
  const [, code] = /^#way=(.*)$/.exec(page.location.hash) ?? [];
  if (code === undefined) return undefined;
  page.history.replaceState(undefined, '', page.location.pathname);
  const { cardOf } = await import('./card-code');
  return cardOf(safelyDecoded(code));
}

function safelyDecoded(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return '';
  }
}
