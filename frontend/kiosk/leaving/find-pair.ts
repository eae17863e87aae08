import type { PairReply, Server } from '../outbox/server';

interface FindPair {
  pair: string[];
  then: (reply: PairReply) => void;
}

/** Asks the server what a pair belongs to. It changes nothing, so nothing has to wait for it. */
export async function findPair(event: Event, server: Server | undefined): Promise<void> {
  const { pair, then } = (event as CustomEvent<FindPair>).detail;
  then((await server?.findPair(pair)) ?? { state: 'silence' });
}
