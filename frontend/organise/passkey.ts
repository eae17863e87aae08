import { answer, isName, kindOfDevice, reason, toMake, toShow, type Asked } from './passkey-json';

/** Asks this device for a finger, a face or a PIN when the button inside is pressed. Not there where the browser cannot. */
class OrganisePasskey extends HTMLElement {
  declare $server: {
    ask(): Promise<Asked>;
    came(answer: object, device: string): Promise<void>;
    failed(why: string): Promise<void>;
  };
  #asking = false;

  connectedCallback(): void {
    this.hidden = !(isSecureContext && 'PublicKeyCredential' in window && isName(location.hostname));
    this.addEventListener('click', this.#press);
    this.addEventListener('keydown', this.#onlyHere);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#press);
    this.removeEventListener('keydown', this.#onlyHere);
  }

  // Where Enter sends a form, it does not send it from here.
  readonly #onlyHere = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') event.stopPropagation();
  };

  readonly #press = (event: Event): void => {
    const pressed = event.target instanceof Element && event.target.closest('vaadin-button');
    if (pressed && !this.#asking) void this.#ask();
  };

  async #ask(): Promise<void> {
    this.#asking = true;
    try {
      const asked = await this.$server.ask();
      const found = await this.#device(asked);
      if (typeof found === 'string') await this.$server.failed(found);
      else await this.$server.came(answer(found), kindOfDevice(navigator.userAgent, navigator.maxTouchPoints));
    } finally {
      this.#asking = false;
    }
  }

  async #device(asked: Asked): Promise<PublicKeyCredential | ReturnType<typeof reason>> {
    try {
      const found =
        'user' in asked
          ? await navigator.credentials.create({ publicKey: toMake(asked) })
          : await navigator.credentials.get({ publicKey: toShow(asked) });
      return found instanceof PublicKeyCredential ? found : 'stopped';
    } catch (error) {
      return reason(error);
    }
  }
}

customElements.define('organise-passkey', OrganisePasskey);

export {};
