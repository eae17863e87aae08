import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ReadAloud } from '../access/read-aloud';
import { icon, type IconName } from '../icons';
import { listenStrip } from './listen-strip';
import type { Pictures } from '../pack/contract';
import type { PartName } from '../ways/rows';
import { readMyWay } from '../ways/lazily';
import type { Said, Words } from '../words/words';

/** What all screens share: their words, their voice, the heading that takes the focus, the bar at the edge. */
export abstract class Screen extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    sound: { attribute: false },
    pictures: { attribute: false },
    rehearsal: { type: Boolean },
    message: { state: true },
    asking: { state: true },
  };

  declare words: Words;
  declare sound: ReadAloud;
  declare pictures: Pictures;
  declare rehearsal: boolean;
  declare protected message: Said | undefined;
  /** Nobody has touched the tablet for a while. */
  declare asking: boolean;
  #silence: (() => void) | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.classList.add('screen');
    // A note about a sound belongs to the screen it was asked for on.
    this.sound?.reset();
    this.#silence = this.sound?.onChange(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#silence?.();
  }

  protected override firstUpdated(): void {
    const heading = this.querySelector('h1');
    document.title = heading?.textContent?.trim() ?? '';
    window.scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  }

  protected tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  protected frame(top: TemplateResult, main: TemplateResult, bar: TemplateResult): TemplateResult {
    return html`<header class="top">${top}</header>
      <main>${main}</main>
      ${this.listenStrip()} ${bar}`;
  }

  protected heading(said: Said, ...alsoSpoken: Said[]): TemplateResult {
    const spoken = this.sound.speaking === 'title';
    return html`<div class="title" ?data-speaking=${spoken}>
        <h1 tabindex="-1" lang=${said.lang}>${said.text}</h1>
        ${this.rehearsalMark()}
      </div>
      ${this.listen('title', [said, ...alsoSpoken])}`;
  }

  protected rehearsalMark(): TemplateResult | typeof nothing {
    if (!this.rehearsal) return nothing;
    return html`<p class="rehearsal">
      <b>${this.words.t('kiosk.rehearsal')}</b> <span>${this.words.t('kiosk.rehearsal.meaning')}</span>
    </p>`;
  }

  /** `what` names the thing on the screen that is marked while its words are spoken. */
  protected listen(what: string, texts: Said[], words = this.words): TemplateResult {
    const noVoice = this.sound.note === 'no-voice' && this.sound.noteFor === what;
    const label = words.t(noVoice ? 'kiosk.listen.none' : 'kiosk.listen');
    const name = texts.map(({ text }) => text.replace(/[.?۔؟।]$/, '')).join('. ');
    return html`<button
      type="button"
      class="listen"
      lang=${words.language}
      aria-label="${label}: ${name}"
      @click=${({ currentTarget }: Event) => this.sound.speak(what, texts, currentTarget as Element)}
    >
      ${icon('listen')}<span>${label}</span>
    </button>`;
  }

  /** For people who have every page read: again, slower, silence. */
  protected listenStrip(): TemplateResult | typeof nothing {
    this.toggleAttribute('data-reads-all', this.sound.readsAll);
    return this.sound.readsAll
      ? listenStrip(this.words, this.sound, (name, detail) => this.tell(name, detail))
      : nothing;
  }

  /** The way to the other languages, where there are more than fit beside a heading. */
  protected languagesWay(languages: string[] = []): TemplateResult | typeof nothing {
    if (languages.length < 2) return nothing;
    return html`<button type="button" class="languages-way" @click=${() => this.tell('languages')}>
      ${icon('languages')}<span>${this.words.t('kiosk.language')}</span>
    </button>`;
  }

  protected isSpoken(what: string): boolean {
    return this.sound.speaking === what;
  }

  protected picture(name: string | undefined): TemplateResult | typeof nothing {
    const picture = name ? this.pictures[name] : undefined;
    return picture ? html`<img class="picture" src=${picture.src} alt="" />` : nothing;
  }

  /** What the screen has to say, then My way, Back, Help, Stop and the way on: in the same places on every screen. */
  protected bar(parts: {
    back?: boolean;
    stop?: boolean;
    help?: boolean;
    myWay?: boolean;
    quiet?: Said;
    go?: TemplateResult;
    more?: TemplateResult;
  }) {
    return html`<nav class="bar" aria-label=${this.words.t('kiosk.bar')}>
      ${this.messageLine(parts.quiet)} ${parts.myWay === false ? nothing : this.myWayButton()} ${parts.more ?? nothing}
      ${parts.back ? this.barButton('back', 'kiosk.back') : nothing}
      ${parts.help === false ? nothing : this.barButton('help', 'kiosk.help')}
      ${parts.stop ? this.barButton('stop', 'kiosk.stop') : nothing} ${parts.go ?? nothing}
    </nav>`;
  }

  protected messageLine(quiet?: Said): TemplateResult {
    const note = this.sound.note;
    const asked = this.asking ? this.words.said('kiosk.gentle-ask') : undefined;
    const said = asked ?? this.message ?? (note ? this.words.said(`kiosk.listen.${note}`) : quiet);
    const strong = !asked && Boolean(this.message ?? note);
    return html`<p
      class="message"
      ?data-strong=${strong}
      ?data-asking=${this.asking}
      role="status"
      lang=${said?.lang ?? nothing}
    >
      ${said?.text}
    </p>`;
  }

  protected barButton(name: IconName, key: string, chosen?: boolean, press?: () => void): TemplateResult {
    const pressed = chosen === undefined ? nothing : chosen ? 'true' : 'false';
    return html`<button type="button" class=${name} aria-pressed=${pressed} @click=${press ?? (() => this.tell(name))}>
      ${icon(chosen ? 'tick' : name)}<span
        >${this.words.t(key)}${chosen ? html`<b class="said-chosen">${this.words.t('kiosk.chosen')}</b>` : nothing}</span
      >
    </button>`;
  }

  protected myWayButton(key = 'kiosk.my-way'): TemplateResult {
    return this.barButton('my-way', key, undefined, () => void this.openMyWay());
  }

  protected async openMyWay(part?: PartName): Promise<void> {
    try {
      await readMyWay();
      this.tell('my-way', part);
    } catch {
      this.message = this.words.said('kiosk.my-way.not-here');
    }
  }

  protected goButton(name: string, key: string, sign: IconName = 'next', press?: () => void): TemplateResult {
    return html`<button type="button" class="go" @click=${press ?? (() => this.tell(name))}>
      <span>${this.words.t(key)}</span>${icon(sign)}
    </button>`;
  }

  /** A card that does something at once, with its own Listen beside it. */
  protected actionCard(name: IconName, key: string, event: string = name, detail?: unknown): TemplateResult {
    const said = this.words.said(key);
    return html`<div class="choice" ?data-speaking=${this.isSpoken(name)}>
      <button type="button" class="card" @click=${() => this.tell(event, detail)}>
        <span class="sign">${icon(name)}</span>
        <span class="card-words" lang=${said.lang}>${said.text}</span>
      </button>
      ${this.listen(name, [said])}
    </div>`;
  }
}
