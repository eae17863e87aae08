/** What the page says to its service worker, and what it hears back. */
export interface KeepFiles {
  kind: 'keep-files';
  files: string[];
}

const retryAfter = 30_000;

/** The page's side of working with no server. Over plain HTTP browsers offer no service worker; the page works while it stays open. */
export class Offline {
  #registration: ServiceWorkerRegistration | undefined;
  #files = '';
  #missing = 0;
  #askedAt = 0;
  #checkedAt = Date.now();
  readonly #isAtRest: () => boolean;

  constructor(isAtRest: () => boolean) {
    this.#isAtRest = isAtRest;
  }

  async start(): Promise<void> {
    const workers = navigator.serviceWorker;
    if (!workers) return;
    let controlled = Boolean(workers.controller);
    workers.addEventListener('controllerchange', () => {
      // The first time the page is taken under control it is the newest already.
      if (controlled && this.#isAtRest()) location.reload();
      controlled = true;
    });
    try {
      await workers.register('/kiosk/service-worker.js', { scope: '/kiosk' });
      this.#registration = await workers.ready;
    } catch {
      // The kiosk works without it while the server is there; the next start tries again.
    }
  }

  /** At rest only: keep what the pack names, and let a new version of the page take over. */
  async tidy(files: string[]): Promise<void> {
    const registration = this.#registration;
    if (!registration || !this.#isAtRest()) return;
    if (registration.waiting && navigator.serviceWorker.controller) {
      registration.waiting.postMessage({ kind: 'take-over' });
      return;
    }
    if (Date.now() - this.#checkedAt > 600_000) {
      this.#checkedAt = Date.now();
      void registration.update().catch(() => undefined);
    }
    const list = JSON.stringify(files);
    const again = this.#missing > 0 && Date.now() - this.#askedAt > retryAfter;
    if (!registration.active || (list === this.#files && !again)) return;
    this.#files = list;
    this.#askedAt = Date.now();
    this.#missing = await askWorker(registration.active, { kind: 'keep-files', files });
  }
}

/** How many of the files could not be kept yet. */
function askWorker(worker: ServiceWorker, message: KeepFiles): Promise<number> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = (event: MessageEvent<number>) => resolve(event.data);
    worker.postMessage(message, [channel.port2]);
  });
}
