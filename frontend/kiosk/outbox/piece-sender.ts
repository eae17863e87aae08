import type { KeptPiece, PieceBox } from './pieces';
import type { Reply } from './sender';
import { sha256 } from './sha256';

export interface PieceReply extends Reply {
  stored?: boolean;
  offset?: number;
}

export type PieceCall = (
  method: 'PUT' | 'PATCH' | 'POST',
  path: string,
  body?: BodyInit,
  headers?: Record<string, string>,
) => Promise<PieceReply>;

/** Small enough for a weak Wi-Fi within the time limit of one call. */
const partBytes = 128 * 1024;
const mostBeginnings = 3;

/** Hands over pieces part by part. Where it got to is what the server says, so that a cut connection costs one part. */
export class PieceSender {
  readonly #box: PieceBox;
  readonly #call: PieceCall;
  #sending: { id: string; offset: number; beginnings: number } | undefined;

  constructor(box: PieceBox, call: PieceCall) {
    this.#box = box;
    this.#call = call;
  }

  /** One call about the oldest piece; nothing when there is none. */
  step = async (): Promise<Reply | undefined> => {
    const piece = await this.#box.oldestReady();
    if (!piece) return undefined;
    const bytes = await this.#box.bytes(piece.id);
    if (!bytes) {
      await this.#box.letGo(piece.id);
      return { status: 200 };
    }
    return this.#settle(piece, await this.#next(piece, bytes));
  };

  #next(piece: KeptPiece, bytes: ArrayBuffer): Promise<PieceReply> {
    if (this.#sending?.id !== piece.id) return this.#begin(piece, bytes);
    const { offset } = this.#sending;
    if (offset >= bytes.byteLength) return this.#call('POST', `${piece.id}/complete`);
    const part = bytes.slice(offset, offset + partBytes);
    const headers = { 'Content-Type': 'application/octet-stream', 'Upload-Offset': String(offset) };
    return this.#call('PATCH', piece.id, part, headers);
  }

  async #begin(piece: KeptPiece, bytes: ArrayBuffer): Promise<PieceReply> {
    const { contributionId, kind, mediaType, seconds } = piece;
    const said = { contributionId, kind, mediaType, seconds, sha256: await sha256(bytes), length: bytes.byteLength };
    return this.#call('PUT', piece.id, JSON.stringify(said), { 'Content-Type': 'application/json' });
  }

  async #settle(piece: KeptPiece, reply: PieceReply): Promise<Reply> {
    switch (reply.status) {
      case 200:
        if (reply.stored) await this.#done(() => this.#box.letGo(piece.id));
        else this.#goOn(piece.id, reply.offset ?? 0);
        return { status: 200 };
      case 409: {
        const beginnings = (this.#sending?.beginnings ?? 0) + (reply.offset === 0 ? 1 : 0);
        this.#goOn(piece.id, reply.offset ?? 0, beginnings);
        // Starting over and over would keep a hall's Wi-Fi busy: wait between.
        return beginnings >= mostBeginnings ? { status: 409 } : { status: 200 };
      }
      case 400:
      case 422:
        await this.#done(() => this.#box.setAside(piece));
        return { status: 200 };
      default:
        this.#sending = undefined;
        return reply;
    }
  }

  #goOn(id: string, offset: number, beginnings = this.#sending?.beginnings ?? 0): void {
    this.#sending = { id, offset, beginnings };
  }

  async #done(then: () => Promise<void>): Promise<void> {
    this.#sending = undefined;
    await then();
  }
}
