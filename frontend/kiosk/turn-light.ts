import type { Server } from './outbox/server';
import type { Light } from './pack/contract';

interface TurnLight {
  light: Light;
  then: (heard: boolean) => void;
}

/** Turns the light of the room, and says whether the room heard it. */
export async function turnLight(event: Event, server: Pick<Server, 'light'> | undefined): Promise<void> {
  const { light, then } = (event as CustomEvent<TurnLight>).detail;
  then((await server?.light(light)) ?? false);
}
