import { Box, randomId } from '../outbox/box';

export const hows = ['here', 'letter', 'phone', 'text', 'print', 'sound', 'someone'] as const;

/** How somebody wants to hear what becomes of things. */
export type How = (typeof hows)[number];

export interface Wish {
  /** Random, so that nothing of it tells when it was made. */
  id: string;
  how: How;
  who: string;
  contact: string;
}

/** What the screen tells; `no` leaves nothing anywhere. */
export interface Wished {
  how: How | 'no';
  who: string;
  contact: string;
}

export function wishBox(say: (wish: Wish) => Promise<number>): Box<Wish> {
  return new Box('wishes', say, localStorage);
}

/** Keeps a wish apart from everything the person brought. */
export async function keepWish(event: Event, box: Box<Wish> | undefined): Promise<void> {
  const { how, who, contact } = (event as CustomEvent<Wished>).detail;
  if (how !== 'no') await box?.keep({ id: randomId(), how, who: who.trim(), contact: contact.trim() });
}
