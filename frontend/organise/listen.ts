// Reads an organisers' page aloud, then says where else one can go. Any touch or key elsewhere makes it silent.
import { html, render } from 'lit';
import { clipMade } from '../kiosk/access/clip-made';
import { thisDevice } from '../kiosk/access/device-voice';
import { piecesOf } from '../kiosk/access/pieces';
import { ReadAloud } from '../kiosk/access/read-aloud';
import { icon } from '../kiosk/icons';
import type { Pack } from '../kiosk/pack/contract';
import { whatIsThere, type Thing } from './what-is-there';

interface Sounds {
  clips: Record<string, string>;
  voice?: NonNullable<Pack['voices']>[string];
}

/** So many things are asked for in one go: a long page is not spoken before somebody listens to it. */
const atOnce = 8;
const betweenMs = 350;

const voice = new ReadAloud();
voice.watch(document);

/** Where Enter sends a form, it does not send it from here. */
function onlyHere(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.stopPropagation();
}

class OrganiseListen extends HTMLElement {
  static readonly observedAttributes = ['data-listen', 'data-stop'];
  declare $server: { sounds(language: string, texts: string[]): Promise<Sounds> };
  #reading = false;
  #visit = 0;
  /** This press has made it silent; it does not begin again when the press ends. */
  #silenced = false;
  #note: string | undefined;

  connectedCallback(): void {
    document.addEventListener('pointerdown', this.#hush, true);
    document.addEventListener('keydown', this.#hush, true);
    this.#draw();
  }

  disconnectedCallback(): void {
    document.removeEventListener('pointerdown', this.#hush, true);
    document.removeEventListener('keydown', this.#hush, true);
    this.silence();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#draw();
  }

  silence(): void {
    this.#visit += 1;
    voice.stop();
    this.#shows(false);
  }

  readonly #hush = (event: Event): void => {
    const here = event.composedPath().includes(this);
    const presses = !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ';
    this.#silenced = this.#reading && here && presses;
    if (this.#reading) this.silence();
  };

  readonly #press = (): void => {
    if (this.#reading) this.silence();
    else if (!this.#silenced) void this.#read();
    this.#silenced = false;
  };

  async #read(): Promise<void> {
    const visit = ++this.#visit;
    this.#shows(true);
    const things = this.#things();
    let heard = false;
    for (let from = 0; from < things.length; from += atOnce) {
      const some = things.slice(from, from + atOnce);
      await this.#fetch(some);
      for (const thing of some) {
        if (visit !== this.#visit) return;
        if (await this.#say(thing, visit)) heard = true;
      }
    }
    if (visit !== this.#visit) return;
    this.#shows(false, heard ? undefined : voice.note === 'not-here' ? this.dataset.notHere : this.dataset.noVoice);
  }

  #things(): Thing[] {
    const { button = '', link = '', writeHere = '', chosen = '', on = '', off = '', pages = '' } = this.dataset;
    const saying = { button, link, writeHere, chosen, on, off };
    const main = document.querySelector('main');
    const rehearsal = document.querySelector('aside.rehearsal');
    const nav = document.querySelector('nav');
    const things = main ? whatIsThere(main, saying) : [];
    if (rehearsal) things.push(...whatIsThere(rehearsal, saying));
    const elsewhere = nav ? whatIsThere(nav, saying) : [];
    const [first] = elsewhere;
    if (first) first.texts.unshift(pages);
    return [...things, ...elsewhere];
  }

  async #fetch(things: Thing[]): Promise<void> {
    for (const lang of new Set(things.map((thing) => thing.lang))) {
      const texts = things.filter((thing) => thing.lang === lang).flatMap((thing) => thing.texts);
      const sounds = await this.$server.sounds(lang, texts).catch((): Sounds => ({ clips: {} }));
      if (Object.keys(sounds.clips).length > 0) voice.clips = { ...voice.clips, [lang]: sounds.clips };
      if (sounds.voice) voice.voices = { ...voice.voices, [lang]: sounds.voice };
    }
  }

  async #say({ element, texts, lang }: Thing, visit: number): Promise<boolean> {
    const said = texts.map((text) => ({ text, lang }));
    const { clips, voices } = voice;
    const sounds = { clips, voices, deviceSpeaks: (language: string) => thisDevice.speaks(language) };
    const pieces = said.flatMap((one) => piecesOf(one, sounds));
    await Promise.all(pieces.map(({ address }) => clipMade(address)));
    if (visit !== this.#visit || !element.isConnected) return false;
    element.scrollIntoView({ block: 'nearest' });
    const heard = await voice.read([{ element, texts: said }]);
    if (visit === this.#visit && heard) await new Promise((done) => setTimeout(done, betweenMs));
    return heard;
  }

  #shows(reading: boolean, note?: string): void {
    this.#reading = reading;
    this.#note = note;
    this.#draw();
  }

  #draw(): void {
    const { listen = '', stop = '' } = this.dataset;
    render(
      html`<button type="button" @click=${this.#press} @keydown=${onlyHere}>
          ${icon(this.#reading ? 'stop-sound' : 'listen')}<span>${this.#reading ? stop : listen}</span>
        </button>
        <p role="status">${this.#note ?? ''}</p>`,
      this,
    );
  }
}

customElements.define('organise-listen', OrganiseListen);
