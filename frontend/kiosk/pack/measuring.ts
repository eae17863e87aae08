import { setSizes } from '../access/sizes';
import { keepMeasured, toldPxPerMm, untoldPxPerMm } from './device';
import type { Tablet } from '../tablet';

/** Keeps how large a millimetre is on this screen, and tells the server now or when it is there again. */
export async function measured(tablet: Tablet, pxPerMm: number): Promise<void> {
  await keepMeasured(tablet.db, pxPerMm);
  setSizes(document.documentElement, pxPerMm);
  await tellMeasured(tablet);
}

export async function tellMeasured({ db, server }: Tablet): Promise<void> {
  const untold = await untoldPxPerMm(db);
  if (untold && (await server.measured(untold))) await toldPxPerMm(db);
}
