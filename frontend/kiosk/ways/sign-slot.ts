import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../icons';
import type { SignClip } from '../pack/contract';
import type { Words } from '../words/words';

export type SignPart = 'question' | 'choices';
const signParts: SignPart[] = ['question', 'choices'];
const slowly = 0.75;

/** A film in sign language beside the words: played when asked for, once, large when it is touched. */
export class SignSlot extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    films: { attribute: false },
    captions: { attribute: false },
    playing: { state: true },
    slower: { state: true },
    large: { state: true },
    missing: { state: true },
  };

  declare words: Words;
  declare films: Partial<Record<SignPart, SignClip>>;
  /** What each film says, in words. */
  declare captions: Record<SignPart, string>;
  /** The film that is in the slot. */
  declare private playing: SignPart | undefined;
  declare private slower: boolean;
  declare private large: boolean;
  declare private missing: boolean;
  #address: string | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#letGo();
  }

  protected override render(): TemplateResult {
    const words = this.words;
    const language = Object.values(this.films)[0]?.signLanguage ?? '';
    return html`<section class="signs" ?data-large=${this.large} aria-label=${words.t('kiosk.sign', { language })}>
      <button type="button" class="film" aria-pressed=${Boolean(this.large)} @click=${() => (this.large = !this.large)}>
        <video muted playsinline disablepictureinpicture aria-hidden="true" @error=${() => this.#cannot()}></video>
        <span class="film-name">${words.t('kiosk.sign.bigger')}</span>
      </button>
      <p class="captions" role="status">
        ${this.missing ? words.t('kiosk.sign.not-here') : this.playing ? this.captions[this.playing] : nothing}
      </p>
      <div class="film-buttons">
        ${signParts.map((part) => (this.films[part] ? this.#partButton(part) : nothing))}
        <button type="button" class="way-choice" aria-pressed=${Boolean(this.slower)} @click=${() => this.#slow()}>
          ${icon(this.slower ? 'tick' : 'slower')}<span>${words.t('kiosk.way.slower.on')}</span>
        </button>
        ${this.large ? this.#smallAgain() : nothing}
      </div>
    </section>`;
  }

  /** While the film is large nothing else of the page is there: the way back stands in sight. */
  #smallAgain(): TemplateResult {
    return html`<button type="button" class="way-choice" @click=${() => (this.large = false)}>
      ${icon('back')}<span>${this.words.t('kiosk.sign.bigger')}</span>
    </button>`;
  }

  #partButton(part: SignPart): TemplateResult {
    return html`<button type="button" class="way-choice" @click=${() => void this.#play(part)}>
      ${icon('play')}<span>${this.words.t(`kiosk.sign.${part}`)}</span>
    </button>`;
  }

  get #video(): HTMLVideoElement {
    return this.querySelector('video')!;
  }

  async #play(part: SignPart): Promise<void> {
    this.#letGo();
    this.missing = false;
    this.playing = part;
    try {
      // Fetched whole: a kept copy cannot answer the ranges a media element asks for.
      const response = await fetch(this.films[part]!.src);
      if (!response.ok) throw new Error(`${response.status}`);
      this.#address = URL.createObjectURL(await response.blob());
      this.#video.src = this.#address;
      this.#video.defaultPlaybackRate = this.slower ? slowly : 1;
      await this.#video.play();
    } catch {
      this.#cannot();
    }
  }

  #slow(): void {
    this.slower = !this.slower;
    this.#video.defaultPlaybackRate = this.#video.playbackRate = this.slower ? slowly : 1;
  }

  #cannot(): void {
    if (this.playing) this.missing = true;
  }

  #letGo(): void {
    if (!this.#address) return;
    URL.revokeObjectURL(this.#address);
    this.#address = undefined;
  }
}

customElements.define('kiosk-sign-slot', SignSlot);
