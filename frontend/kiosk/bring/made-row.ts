import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../icons';
import type { PieceKind } from '../outbox/pieces';
import type { Words } from '../words/words';
import { devicesHere, type Devices } from './can';
import { mostPieces, type MadePiece } from './made';
import { sign } from './signs';

const needs: Record<PieceKind, keyof Devices | undefined> = {
  photo: 'camera',
  drawing: undefined,
  sound: 'microphone',
  sign: 'camera',
};

/** On the idea's page: what one can make there, and what was made. What cannot work here is not offered. */
export class MadeRow extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    pieces: { attribute: false },
    trouble: { attribute: false },
    devices: { state: true },
  };

  declare words: Words;
  declare pieces: MadePiece[];
  /** Devices that this browser would not give us when they were wanted. */
  declare trouble: Set<string>;
  declare private devices: Devices | undefined;
  readonly #addresses = new Map<string, string>();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void devicesHere().then((devices) => (this.devices = devices));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#addresses.forEach((address) => URL.revokeObjectURL(address));
    this.#addresses.clear();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.devices) return nothing;
    const kinds = (Object.keys(needs) as PieceKind[]).filter((kind) => this.#works(needs[kind]));
    return html`<div class="make" role="group" aria-label=${this.words.t('kiosk.idea.make')}>
        ${kinds.map((kind) => this.#make(kind))}
      </div>
      ${
        this.pieces.length > 0
          ? html`<div class="made" role="group" aria-label=${this.words.t('kiosk.idea.made')}>
              ${this.pieces.map((piece) => this.#made(piece))}
            </div>`
          : nothing
      }`;
  }

  #works(device: keyof Devices | undefined): boolean {
    return !device || (this.devices?.[device] === 'works' && !this.trouble.has(device));
  }

  #make(kind: PieceKind): TemplateResult {
    return html`<button
      type="button"
      @click=${() => this.#tell(this.pieces.length < mostPieces ? 'bring' : 'too-many-pieces', kind)}
    >
      ${sign(kind)}<span>${this.words.t(`kiosk.bring.${kind}`)}</span>
    </button>`;
  }

  #made(piece: MadePiece): TemplateResult {
    const name = this.words.t(`kiosk.bring.${piece.kind}`);
    const off = this.words.t('kiosk.idea.take-off');
    const picture = piece.kind === 'photo' || piece.kind === 'drawing';
    return html`<div class="row">
      ${picture ? html`<img class="picture" src=${this.#address(piece)} alt="" />` : sign(piece.kind)}
      <p>${name}</p>
      <button
        type="button"
        class="change"
        aria-label="${off}: ${name}"
        @click=${() => this.#tell('piece-off', piece.id)}
      >
        ${icon('cross')}<span>${off}</span>
      </button>
    </div>`;
  }

  #address(piece: MadePiece): string {
    const known = this.#addresses.get(piece.id) ?? URL.createObjectURL(piece.blob);
    this.#addresses.set(piece.id, known);
    return known;
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('kiosk-made', MadeRow);
