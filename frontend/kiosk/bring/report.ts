import type { Server } from '../outbox/server';
import { devicesHere } from './can';
import { healthHere, newsOf } from './health';

let told = '';

/** Tells the organisers' page which devices work here and how the tablet is doing, now and again. */
export async function reportDevices(server: Pick<Server, 'devices'>): Promise<void> {
  const devices = await devicesHere();
  const health = await healthHere();
  const news = JSON.stringify(devices) + newsOf(health);
  if (news !== told && (await server.devices({ ...devices, ...health }))) told = news;
}
