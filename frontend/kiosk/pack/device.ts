import type { OutboxDb } from '../outbox/outbox-db';

/** The tablet's own token, made once: 32 random bytes as base64url. */
export async function deviceToken(db: OutboxDb): Promise<string> {
  const fresh = newToken();
  let token = fresh;
  await db.run(['device'], 'readwrite', (tx) => {
    const store = tx.objectStore('device');
    const known = store.get('token') as IDBRequest<string | undefined>;
    known.onsuccess = () => {
      if (known.result) token = known.result;
      else store.put(fresh, 'token');
    };
  });
  return token;
}

/** CSS pixels in a millimetre of this screen, if someone has measured it. */
export async function measuredPxPerMm(db: OutboxDb): Promise<number | undefined> {
  const value: unknown = await db.read('device', (store) => store.get('pxPerMm'));
  return typeof value === 'number' && value > 0 ? value : undefined;
}

export async function keepMeasured(db: OutboxDb, pxPerMm: number): Promise<void> {
  await db.run(['device'], 'readwrite', (tx) => {
    tx.objectStore('device').put(pxPerMm, 'pxPerMm');
    tx.objectStore('device').delete('pxPerMmTold');
  });
}

/** What was measured and the server does not know yet. */
export async function untoldPxPerMm(db: OutboxDb): Promise<number | undefined> {
  const told: unknown = await db.read('device', (store) => store.get('pxPerMmTold'));
  return told ? undefined : measuredPxPerMm(db);
}

export async function toldPxPerMm(db: OutboxDb): Promise<void> {
  await db.run(['device'], 'readwrite', (tx) => tx.objectStore('device').put(true, 'pxPerMmTold'));
}

function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
