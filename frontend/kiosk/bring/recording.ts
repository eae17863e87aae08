import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../icons';
import { BringScreen } from './bring-screen';
import { mostSeconds, type Made } from './made';
import { Recorder } from './recorder';
import { sign } from './signs';

/** Their own sound, or a sign video: record, hear or look, then keep, again, or throw away. */
export class RecordingScreen extends BringScreen {
  static override properties: PropertyDeclarations = { kind: {}, playing: { state: true } };

  declare kind: 'sound' | 'sign';
  declare private playing: boolean;
  #recorder: Recorder | undefined;
  #audio: HTMLAudioElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.draft?.made) this.step = 'made';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#quiet();
    const { draft } = this;
    // Help or Stop was pressed in the middle: what is there so far waits here.
    if (this.step === 'live') void this.#recorder?.stop().then((made) => made && (draft.made = made));
    else this.#recorder?.close();
  }

  protected override render(): TemplateResult {
    const title = this.words.said(`kiosk.bring.${this.kind}.title`);
    const who = this.words.said(`kiosk.bring.who-${this.kind === 'sound' ? 'hears' : 'sees'}`);
    const how = this.words.said(`kiosk.bring.${this.kind}.how`);
    const made = this.words.said(`kiosk.bring.${this.kind === 'sound' ? 'hear' : 'look'}-first`);
    return this.frame(
      this.heading(title, ...(this.step === 'made' ? [made] : [who, how])),
      html`<div class="bring" data-step=${this.step} ?data-picture=${this.kind === 'sign'}>${this.#main()}</div>`,
      this.bar({ back: true, stop: true, quiet: this.step === 'made' ? made : undefined }),
    );
  }

  #main(): TemplateResult {
    if (this.step === 'made' && this.made) return this.#look(this.made);
    const live = this.step === 'live';
    return html`${this.kind === 'sign' && this.#recorder?.stream ? this.#live(this.#recorder.stream) : nothing}
      <div class="bring-side">
        <div class="bring-words" role="status">${live ? this.#now() : this.#before()}</div>
        ${
          live
            ? this.bigButton('end', 'kiosk.bring.end', () => void this.#end())
            : this.bigButton('start', 'kiosk.bring.start', () => void this.#start())
        }
      </div>`;
  }

  #before(): TemplateResult {
    if (this.step === 'starting') return html`<p class="big">${this.words.t('kiosk.bring.starting')}</p>`;
    const who = this.words.t(`kiosk.bring.who-${this.kind === 'sound' ? 'hears' : 'sees'}`);
    return html`<p class="big bring-who">${icon('who-decides')}<span>${who}</span></p>
      <p class="big">${this.words.t(`kiosk.bring.${this.kind}.how`)}</p>`;
  }

  #now(): TemplateResult {
    const { level, seconds } = this.#recorder!;
    const left = Math.max(0, mostSeconds - seconds);
    const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    return html`<p class="big">${this.words.t('kiosk.bring.recording')}</p>
      ${
        this.kind === 'sound'
          ? html`<p class="big bring-level" data-level=${level}>
              <span aria-hidden="true"><i></i><i></i><i></i></span>${this.words.t(`kiosk.bring.level.${level}`)}
            </p>`
          : nothing
      }
      <p class="big" aria-hidden="true">${this.words.t('kiosk.bring.left', { time })}</p>`;
  }

  #live(stream: MediaStream): TemplateResult {
    return html`<video class="bring-picture" muted playsinline autoplay .srcObject=${stream}></video>`;
  }

  #look(made: Made): TemplateResult {
    const again = () => void this.#start();
    if (this.kind === 'sign') {
      return html`<video class="bring-picture" controls playsinline src=${this.address(made.blob)}></video>
        ${this.keepCards(again)}`;
    }
    const hear = this.playing
      ? this.cardFor('end', 'kiosk.bring.quiet', () => this.#quiet(), true)
      : this.cardFor('listen', 'kiosk.bring.hear', () => void this.#hear(made));
    return this.keepCards(again, hear);
  }

  async #start(): Promise<void> {
    this.#quiet();
    this.sound.stop();
    this.message = undefined;
    this.step = 'starting';
    this.#recorder = new Recorder(
      this.kind,
      () => this.requestUpdate(),
      (made) => this.#ended(made, 'kiosk.bring.minute-full'),
    );
    try {
      await this.#recorder.open();
      if (!this.isConnected) return this.#recorder.close();
      this.#recorder.start();
      this.draft.made = undefined;
      this.step = 'live';
    } catch {
      this.#recorder.close();
      this.message = this.words.said(this.kind === 'sound' ? 'kiosk.bring.no-microphone' : 'kiosk.bring.no-camera');
      this.step = this.made ? 'made' : 'before';
      this.tell('device-trouble', this.kind === 'sound' ? 'microphone' : 'camera');
    }
  }

  async #end(): Promise<void> {
    this.#ended(await this.#recorder?.stop());
  }

  #ended(made: Made | undefined, note?: string): void {
    if (made) return this.have(made, note ? this.words.said(note) : undefined);
    this.message = this.words.said('kiosk.bring.not-read');
    this.step = 'before';
  }

  async #hear(made: Made): Promise<void> {
    this.sound.stop();
    this.#quiet();
    const audio = new Audio(this.address(made.blob));
    this.#audio = audio;
    for (const end of ['ended', 'error']) audio.addEventListener(end, () => this.#quiet());
    this.playing = true;
    await audio.play().catch(() => {
      this.#quiet();
      this.message = this.words.said('kiosk.bring.not-read');
    });
  }

  #quiet(): void {
    this.#audio?.pause();
    this.#audio = undefined;
    this.playing = false;
  }

  protected override signFor(name: string): unknown {
    if (name === 'start' || name === 'end' || name === 'again') return sign(name);
    return icon(name as 'keep' | 'throw-away' | 'listen');
  }
}

customElements.define('kiosk-recording', RecordingScreen);
