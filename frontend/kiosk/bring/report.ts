import type { Server } from '../outbox/server';
import { devicesHere } from './can';

let told = '';

/** Tells the organisers' page which devices work here, once and again when that changes. */
export async function reportDevices(server: Pick<Server, 'devices'>): Promise<void> {
  const devices = await devicesHere();
  const said = JSON.stringify(devices);
  if (said !== told && (await server.devices(devices))) told = said;
}
