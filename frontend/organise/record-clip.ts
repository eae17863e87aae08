import { wavOf } from './wav';

const mostMs = 60_000;

/** A button that records, and a field for a sound file. Where there is no microphone it says so and keeps the field. */
class RecordClip extends HTMLElement {
  #recorder: MediaRecorder | undefined;
  #gone = false;
  readonly #record = document.createElement('button');
  readonly #none = document.createElement('p');

  connectedCallback(): void {
    this.#gone = false;
    const label = document.createElement('label');
    const file = document.createElement('input');
    file.type = 'file';
    file.accept = 'audio/*';
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen) void this.#send(chosen).then(() => (file.value = ''));
    });
    const name = document.createElement('span');
    name.textContent = this.dataset.file ?? '';
    label.append(name, file);
    this.#record.type = 'button';
    this.#record.addEventListener('click', this.#press);
    this.#none.textContent = this.dataset.noMicrophone ?? '';
    this.#isRecording(false);
    const can = isSecureContext && Boolean(navigator.mediaDevices) && typeof MediaRecorder !== 'undefined';
    this.replaceChildren(can ? this.#record : this.#none, label);
  }

  disconnectedCallback(): void {
    this.#gone = true;
    this.#record.removeEventListener('click', this.#press);
    this.#recorder?.stream.getTracks().forEach((track) => track.stop());
    this.#recorder = undefined;
  }

  readonly #press = async (): Promise<void> => {
    if (this.#recorder) return this.#recorder.stop();
    let stream: MediaStream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
    } catch {
      this.#record.replaceWith(this.#none);
      return;
    }
    const parts: Blob[] = [];
    const recorder = new MediaRecorder(stream);
    this.#recorder = recorder;
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    recorder.addEventListener('stop', () => {
      this.#recorder = undefined;
      this.#isRecording(false);
      stream.getTracks().forEach((track) => track.stop());
      if (!this.#gone) void this.#send(new Blob(parts, { type: recorder.mimeType }));
    });
    recorder.start();
    this.#isRecording(true);
    setTimeout(() => recorder.state === 'recording' && recorder.stop(), mostMs);
  };

  #isRecording(on: boolean): void {
    this.toggleAttribute('data-recording', on);
    this.#record.textContent = (on ? this.dataset.end : this.dataset.record) ?? '';
    this.#record.setAttribute('aria-label', `${this.#record.textContent}: ${this.dataset.text ?? ''}`);
  }

  async #send(sound: Blob): Promise<void> {
    try {
      const answer = await fetch(this.getAttribute('target') ?? '', { method: 'POST', body: await wavOf(sound) });
      this.dispatchEvent(new CustomEvent(answer.ok ? 'clip-sent' : 'clip-not-read'));
    } catch {
      this.dispatchEvent(new CustomEvent('clip-not-read'));
    }
  }
}

customElements.define('organise-record-clip', RecordClip);
