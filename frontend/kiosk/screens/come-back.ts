import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { icon } from '../icons';
import { wayOf } from '../leaving/idea-ways';
import type { PairPictures } from '../leaving/pair-pictures';
import type { PairReply } from '../outbox/server';
import type { KnownPair, PairPicture } from '../pack/contract';
import { Screen } from './screen';

/** A person comes back with their picture pair: first a kind of things, then the picture; twice. Then what to do with it. */
export class ComeBackScreen extends Screen {
  static override properties: PropertyDeclarations = {
    pairs: { attribute: false },
    open: { attribute: false },
    notKept: { type: Boolean },
    kind: { state: true },
    found: { state: true },
    known: { state: true },
  };

  declare pairs: PairPictures;
  /** The rounds that this tablet has open. */
  declare open: string[];
  declare notKept: boolean;
  declare private kind: PairPicture[] | undefined;
  declare private found: PairPicture[];
  declare private known: KnownPair | undefined;

  constructor() {
    super();
    this.found = [];
  }

  protected override render(): TemplateResult {
    if (this.notKept) this.message = this.words.said('kiosk.not-kept');
    return html`${keyed(`${this.found.length} ${this.kind?.[0]?.picture} ${this.known?.turnId}`, this.#page())}`;
  }

  protected override updated(): void {
    if (!this.contains(document.activeElement)) this.querySelector('h1')?.focus({ preventScroll: true });
  }

  #page(): TemplateResult {
    if (this.known) return this.#whatToDo(this.known);
    const which = this.found.length === 0 ? 'first' : 'second';
    const title = this.words.said(`kiosk.come-back.${which}.${this.kind ? 'picture' : 'kind'}`);
    return html`<header class="top">${this.heading(title)} ${this.#foundSoFar()}</header>
      <main>
        <div class="tiles">
          ${
            this.kind
              ? this.kind.map((picture) => this.#picture(picture))
              : this.pairs.kinds.map((kind) => this.#kind(kind))
          }
        </div>
      </main>
      ${this.bar({ back: true })}`;
  }

  protected override barButton(...args: Parameters<Screen['barButton']>): TemplateResult {
    const [name, key, chosen, press] = args;
    return super.barButton(name, key, chosen, name === 'back' ? () => this.#back() : press);
  }

  #back(): void {
    this.message = undefined;
    if (this.kind) this.kind = undefined;
    else if (this.found.length > 0) this.found = [];
    else this.tell('back');
  }

  #foundSoFar(): TemplateResult | typeof nothing {
    const [first] = this.found;
    return first ? html`<img class="picture" src=${first.src} alt=${this.words.of(first.words).text} />` : nothing;
  }

  // A kind has no name of its own: four of its pictures say what it is, in any language.
  #kind(kind: PairPicture[]): TemplateResult {
    const some = kind.slice(0, 4);
    const name = some.map(({ words }) => this.words.of(words).text).join(', ');
    return html`<button type="button" class="tile" aria-label=${name} @click=${() => (this.kind = kind)}>
      <span class="four">${some.map(({ src }) => html`<img class="picture" src=${src} alt="" />`)}</span>
    </button>`;
  }

  #picture(picture: PairPicture): TemplateResult {
    const said = this.words.of(picture.words);
    return html`<button type="button" class="tile" @click=${() => this.#take(picture)}>
      <img class="picture" src=${picture.src} alt="" /><span lang=${said.lang}>${said.text}</span>
    </button>`;
  }

  #take(picture: PairPicture): void {
    this.message = undefined;
    this.kind = undefined;
    this.found = [...this.found, picture];
    if (this.found.length < 2) return;
    const pair = this.found.map((one) => one.picture);
    this.message = this.words.said('kiosk.come-back.looking');
    this.tell('find-pair', { pair, then: (reply: PairReply) => this.#answered(reply) });
  }

  #answered(reply: PairReply): void {
    this.message = undefined;
    if (reply.state === 'known') this.known = reply.known;
    else {
      this.found = [];
      this.message = this.words.said(`kiosk.come-back.${reply.state}`);
    }
  }

  #whatToDo(known: KnownPair): TemplateResult {
    const canChange = known.rounds.some((round) => this.open.includes(round));
    const line = this.words.said(canChange ? 'kiosk.come-back.not-shown' : 'kiosk.come-back.only-back');
    return html`<header class="top">${this.heading(this.words.said('kiosk.come-back.what'), line)}</header>
      <main>
        <div class="cards" data-count=${canChange ? 2 : 1}>
          ${canChange ? this.actionCard('change', 'kiosk.come-back.change', 'pair-change', known) : nothing}
          ${this.actionCard('take-back', 'kiosk.come-back.take-back', 'pair-take-back', known)}
        </div>
        ${this.#ideaWays(known)}
      </main>
      ${this.bar({ back: true, quiet: line })}`;
  }

  #ideaWays(known: KnownPair): TemplateResult | typeof nothing {
    if (!known.ways?.length) return nothing;
    const title = this.words.said('kiosk.idea-way.title');
    return html`<section class="idea-ways" aria-label=${title.text}>
      ${known.ways.map((way, i) => {
        const said = wayOf(way, this.words);
        return html`<div class="row" ?data-speaking=${this.isSpoken(`way-${i}`)}>
          ${icon('idea')}
          <div>${said.map((one) => html`<p lang=${one.lang} dir="auto">${one.text}</p>`)}</div>
          ${this.listen(`way-${i}`, [title, ...said])}
        </div>`;
      })}
    </section>`;
  }
}

customElements.define('kiosk-come-back', ComeBackScreen);
