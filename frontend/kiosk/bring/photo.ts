import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons';
import { BringScreen } from './bring-screen';
import { sign } from './signs';

const longestSide = 1600;

/** A photo: look through the camera, take it, look at it, then keep, again, or throw away. */
export class PhotoScreen extends BringScreen {
  #stream: MediaStream | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.draft?.made) this.step = 'made';
    else void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override render(): TemplateResult {
    const who = this.words.said('kiosk.bring.who-sees');
    const how = this.words.said('kiosk.bring.photo.how');
    const look = this.words.said('kiosk.bring.look-first');
    const made = this.step === 'made';
    return this.frame(
      this.heading(this.words.said('kiosk.bring.photo.title'), ...(made ? [look] : [who, how])),
      html`<div class="bring" data-step=${this.step} data-picture>${made ? this.#look() : this.#live()}</div>`,
      this.bar({ back: true, stop: true, quiet: made ? look : how }),
    );
  }

  #live(): TemplateResult {
    return html`${
        this.#stream
          ? html`<video class="bring-picture" muted playsinline autoplay .srcObject=${this.#stream}></video>`
          : nothing
      }
      <div class="bring-side">
        <div class="bring-words">
          <p class="big bring-who">${icon('who-decides')}<span>${this.words.t('kiosk.bring.who-sees')}</span></p>
          ${this.step === 'starting' ? html`<p class="big">${this.words.t('kiosk.bring.starting')}</p>` : nothing}
        </div>
        ${this.step === 'live' ? this.bigButton('photo', 'kiosk.bring.take', () => void this.#take()) : nothing}
      </div>`;
  }

  #look(): TemplateResult {
    return html`<img
        class="bring-picture"
        src=${this.address(this.made!.blob)}
        alt=${this.words.t('kiosk.bring.photo')}
        @error=${() => this.#notRead()}
      />
      ${this.keepCards(() => void this.#open())}`;
  }

  async #open(): Promise<void> {
    this.message = undefined;
    this.step = 'starting';
    const video = { width: { ideal: longestSide }, facingMode: { ideal: 'environment' } };
    try {
      this.#stream = await navigator.mediaDevices.getUserMedia({ video });
      if (!this.isConnected) return this.#close();
      this.draft.made = undefined;
      this.step = 'live';
    } catch {
      this.message = this.words.said('kiosk.bring.no-camera');
      this.step = this.made ? 'made' : 'before';
      this.tell('device-trouble', 'camera');
    }
  }

  /** Drawn anew from what the camera shows: where and when it was taken is nowhere in it. */
  async #take(): Promise<void> {
    const video = this.querySelector('video')!;
    const scale = Math.min(1, longestSide / Math.max(video.videoWidth, video.videoHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
    if (!blob) return this.#notRead();
    this.#close();
    this.have({ kind: 'photo', blob, seconds: 0 });
  }

  #notRead(): void {
    void this.#open().then(() => (this.message = this.words.said('kiosk.bring.not-read')));
  }

  #close(): void {
    this.#stream?.getTracks().forEach((track) => track.stop());
    this.#stream = undefined;
  }

  protected override signFor(name: string): unknown {
    return name === 'photo' || name === 'again' ? sign(name) : icon(name as 'keep' | 'throw-away');
  }
}

customElements.define('kiosk-photo', PhotoScreen);
