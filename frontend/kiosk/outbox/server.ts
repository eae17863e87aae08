import type { HowItWas } from '../door/door-box';
import type { Batch, ClipList, KnownPair, Light, Pack, PairPicture, Verdict } from '../pack/contract';
import type { Wish } from '../telling/wishes';
import type { PieceCall } from './piece-sender';
import type { Reply } from './sender';

const timeLimit = 10_000;

export type Pairing = { state: 'paired' } | { state: 'waiting'; code: string } | { state: 'silence' };
export type PackReply =
  | { status: 200; pack: Pack; etag: string | null }
  | { status: 304 }
  | { status: 401 }
  | { status: 'not-now'; retryAfter: string | null };

export type PairReply =
  { state: 'known'; known: KnownPair } | { state: 'unknown' | 'given-twice' | 'too-many-tries' | 'silence' };

/** The calls a tablet makes. Silence is an answer like any other: nothing here throws. */
export class Server {
  readonly #token: string;

  constructor(token: string) {
    this.#token = token;
  }

  async pair(): Promise<Pairing> {
    const response = await this.#call('/api/v1/pairings', { method: 'POST' });
    if (response?.status === 200) return { state: 'paired' };
    if (response?.status !== 202) return { state: 'silence' };
    const { code } = (await bodyOf<{ code?: string }>(response)) ?? {};
    return code ? { state: 'waiting', code } : { state: 'silence' };
  }

  async pack(etag: string | null): Promise<PackReply> {
    const response = await this.#call('/api/v1/pack', { headers: etag ? { 'If-None-Match': etag } : {} });
    if (response?.status === 304 || response?.status === 401) return { status: response.status };
    const pack = response?.status === 200 ? await bodyOf<Pack>(response) : undefined;
    if (pack && response) return { status: 200, pack, etag: response.headers.get('ETag') };
    return { status: 'not-now', retryAfter: response?.headers.get('Retry-After') ?? null };
  }

  async clips(address: string): Promise<ClipList | undefined> {
    const response = await this.#call(address, {});
    return response?.status === 200 ? bodyOf<ClipList>(response) : undefined;
  }

  async pairPictures(): Promise<PairPicture[][] | undefined> {
    const response = await this.#call('/api/v1/pair-pictures', {});
    return response?.status === 200 ? (await bodyOf<{ kinds?: PairPicture[][] }>(response))?.kinds : undefined;
  }

  async findPair(pair: string[]): Promise<PairReply> {
    const response = await this.#call('/api/v1/pairs', json('POST', { pair }));
    const known = response?.status === 200 ? await bodyOf<KnownPair>(response) : undefined;
    if (known) return { state: 'known', known };
    const states = { 404: 'unknown', 409: 'given-twice', 429: 'too-many-tries' } as const;
    return { state: states[response?.status as keyof typeof states] ?? 'silence' };
  }

  /** Whether the server knows now how large a millimetre is here. */
  async measured(pxPerMm: number): Promise<boolean> {
    return (await this.#call('/api/v1/screen', json('PUT', { pxPerMm })))?.status === 204;
  }

  /** Turns the light of the room. It is for now: what was not heard is not kept for later. */
  async light(light: Light): Promise<boolean> {
    return (await this.#call('/api/v1/light', json('PUT', { light })))?.status === 204;
  }

  /** How tonight was; the status of the answer, 0 for silence. */
  howItWas = async (said: HowItWas): Promise<number> =>
    (await this.#call('/api/v1/how-it-was', json('POST', said)))?.status ?? 0;

  /** How somebody wants to hear what becomes of things; the status of the answer, 0 for silence. */
  wish = async (wish: Wish): Promise<number> => (await this.#call('/api/v1/wishes', json('POST', wish)))?.status ?? 0;

  post = async (batch: Batch): Promise<Reply> => {
    const response = await this.#call('/api/v1/contributions', json('POST', batch));
    if (!response) return { status: 0 };
    if (response.status !== 200) return { status: response.status, retryAfter: response.headers.get('Retry-After') };
    const body = await bodyOf<{ verdicts?: Verdict[] }>(response);
    return body ? { status: 200, verdicts: body.verdicts ?? [] } : { status: 0 };
  };

  /** One call about something a person made. */
  piece: PieceCall = async (method, path, body, headers = {}) => {
    const response = await this.#call(`/api/v1/pieces/${path}`, { method, body, headers });
    if (!response) return { status: 0 };
    const said = await bodyOf<{ state?: string; offset?: number }>(response);
    return {
      status: response.status,
      retryAfter: response.headers.get('Retry-After'),
      stored: said?.state === 'stored',
      offset: said?.offset,
    };
  };

  /** Tells which of its devices work, for the organisers; says whether it was heard. */
  async devices(said: object): Promise<boolean> {
    const headers = { 'Content-Type': 'application/json' };
    const response = await this.#call('/api/v1/devices', { method: 'PUT', headers, body: JSON.stringify(said) });
    return response?.ok ?? false;
  }

  async #call(
    address: string,
    init: RequestInit & { headers?: Record<string, string> },
  ): Promise<Response | undefined> {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), timeLimit);
    try {
      const headers = { ...init.headers, Authorization: `Bearer ${this.#token}` };
      // no-store: the pack's own copy is in IndexedDB, and a 304 must reach us as a 304.
      const response = await fetch(address, { ...init, headers, cache: 'no-store', signal: patience.signal });
      if (response.status !== 200) return response;
      return new Response(await response.arrayBuffer(), response);
    } catch {
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }
}

function json(method: 'POST' | 'PUT', body: unknown): RequestInit & { headers: Record<string, string> } {
  return { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

async function bodyOf<T>(response: Response): Promise<T | undefined> {
  try {
    return (await response.json()) as T;
  } catch {
    return undefined;
  }
}
