// TypeScript's types of a worker cannot stand beside those of a page, and the organiser pages' build checks both
// together: so the part of a worker that we use is described here.
interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Worker {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LastingEvent & MessageEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}
const worker = self as unknown as Worker;
export {};

/** Put in by the build: the page's files, and a name that changes when one of them does. */
declare const __PRECACHE__: { version: string; files: string[] };

const pageCache = `kiosk-${__PRECACHE__.version}`;
const filesCache = 'kiosk-files';

worker.addEventListener('install', (event) => {
  event.waitUntil(keepPage());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldPages().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  const message = event.data as { kind: string; files?: string[] };
  if (message.kind === 'take-over') void worker.skipWaiting();
  if (message.kind === 'keep-files') {
    event.waitUntil(keepFiles(message.files ?? []).then((missing) => event.ports[0]?.postMessage(missing)));
  }
});

worker.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== worker.location.origin) return;
  if (address.pathname.startsWith('/api/')) return;
  event.respondWith(answer(event.request, address));
});

async function answer(request: Request, address: URL): Promise<Response> {
  const page = request.mode === 'navigate' && /^\/kiosk\/?$/.test(address.pathname);
  const known = await caches.open(pageCache).then((cache) => cache.match(page ? '/kiosk' : address.pathname));
  if (known) return known;
  const kept = await caches.open(filesCache).then((cache) => cache.match(address.pathname));
  if (kept) return kept;
  const response = await fetch(request);
  // A font that a person chose, or that a text needed: from now on it is there without a server.
  if (response.ok && address.pathname.endsWith('.woff2')) await keepFont(address.pathname, response.clone());
  return response;
}

async function keepFont(address: string, font: Response): Promise<void> {
  const cache = await caches.open(pageCache);
  // Not kept on a full disk; it shows all the same.
  await cache.put(address, font).catch(() => undefined);
}

async function keepPage(): Promise<void> {
  const cache = await caches.open(pageCache);
  await Promise.all(
    __PRECACHE__.files.map(async (file) => {
      // Files with a hash in their name may come from the browser's own cache, the others must be asked for.
      const response = await fetch(file, { cache: file.includes('/assets/') ? 'default' : 'no-cache' });
      if (!response.ok) throw new Error(`${file} answered ${response.status}`);
      await cache.put(file, response);
    }),
  );
}

async function forgetOldPages(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('kiosk-') && name !== pageCache && name !== filesCache);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Keeps pictures and sounds, lets go of those no longer named, and says how many could not be had yet. */
async function keepFiles(files: string[]): Promise<number> {
  const cache = await caches.open(filesCache);
  for (const request of await cache.keys()) {
    if (!files.includes(new URL(request.url).pathname)) await cache.delete(request);
  }
  let missing = 0;
  for (const file of files) {
    if (await cache.match(file)) continue;
    // A sound that is still being made answers 503: not kept, asked for again later.
    const response = await fetch(file).catch(() => undefined);
    if (response?.ok) await cache.put(file, response);
    else missing += 1;
  }
  return missing;
}
