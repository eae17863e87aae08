/** How this tablet is doing, as far as its browser tells. What it does not tell is not there. */
export interface Health {
  sentAt: string;
  battery?: number;
  charging?: boolean;
  freeMegabytes?: number;
}

interface Battery {
  level: number;
  charging: boolean;
}

type Teller = Partial<Pick<Navigator, 'storage'>> & { getBattery?: () => Promise<Battery> };

export async function healthHere(teller: Teller = navigator, now = new Date()): Promise<Health> {
  const battery = await teller.getBattery?.().catch(() => undefined);
  const room = await teller.storage?.estimate?.().catch(() => undefined);
  return {
    sentAt: now.toISOString(),
    ...(battery && { battery: Math.round(battery.level * 100), charging: battery.charging }),
    ...(room?.quota !== undefined && { freeMegabytes: Math.floor((room.quota - (room.usage ?? 0)) / 2 ** 20) }),
  };
}

const everyMs = 5 * 60_000;

/** The same text as long as there is no news: a battery that fell a little is none, five minutes later there always is. */
export function newsOf({ sentAt, battery, charging }: Health): string {
  const level = battery === undefined ? '' : Math.ceil(battery / 10);
  return [level, charging, Math.floor(Date.parse(sentAt) / everyMs)].join(' ');
}
