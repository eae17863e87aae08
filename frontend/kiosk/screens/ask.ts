import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { newAnswerElement } from '../answer-types';
import type { AnswerElement, CardSaid } from '../answer-types/answer-element';
import type { MadePiece } from '../bring/made';
import type { AnswerValue, Pass, Round } from '../pack/contract';
import { isPass } from '../pack/contract';
import { usualWays, type Ways } from '../ways/ways';
import type { Said } from '../words/words';
import { Screen } from './screen';

const passes: Pass[] = ['skip', 'i-do-not-know', 'wrong-question'];

/** One question at a time. Choosing never jumps on; Next does. */
export class AskScreen extends Screen {
  static override properties: PropertyDeclarations = {
    round: { attribute: false },
    order: { attribute: false },
    value: { attribute: false },
    ideaPictures: { attribute: false },
    place: { type: Number },
    of: { type: Number },
    notKept: { type: Boolean },
    ways: { attribute: false },
    languages: { attribute: false },
    hidden: { type: Boolean },
    talking: { type: Boolean },
    practice: { type: Boolean },
    made: { attribute: false },
    trouble: { attribute: false },
  };

  declare round: Round;
  declare order: string[];
  /** What is chosen. Nothing is chosen beforehand. */
  declare value: AnswerValue | undefined;
  declare ideaPictures: string[];
  declare place: number;
  declare of: number;
  /** The tablet could not write the answer down. */
  declare notKept: boolean;
  declare ways: Ways;
  /** Those the person can change to now. */
  declare languages: string[];
  /** An answer is kept, but nobody may look at it any more. */
  declare hidden: boolean;
  declare talking: boolean;
  /** Nothing of this is kept or counted. */
  declare practice: boolean;
  /** What was made for this answer; missing where nothing can be made. */
  declare made: MadePiece[] | undefined;
  declare trouble: Set<string> | undefined;
  #answer: AnswerElement | undefined;

  constructor() {
    super();
    this.ways = usualWays;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('round') && this.round.roundId !== changed.get('round')?.roundId) {
      this.#answer = newAnswerElement(this.round.question.answerType.kind);
      this.#answer.addEventListener('answer-given', (event) => this.#chosen((event as CustomEvent).detail));
      this.#answer.addEventListener('card-pressed', (event) => this.#hear((event as CustomEvent<CardSaid>).detail));
      this.#answer.addEventListener('answer-says', (event) => {
        this.message = (event as CustomEvent<Said | undefined>).detail;
        // What the answer has to say may have changed with it.
        this.requestUpdate();
      });
    }
    if (changed.has('notKept') && this.notKept) this.message = this.words.said('kiosk.not-kept');
    Object.assign(this.#answer!, {
      question: this.round.question,
      order: this.order,
      value: this.value,
      pictures: this.pictures,
      ideaPictures: this.ideaPictures,
      made: this.made,
      trouble: this.trouble,
      words: this.words,
      speaking: this.sound.speaking,
      labelledBy: 'title',
      big: this.ways.pictures === 'big' || this.#isSigned,
      listen: (what: string, texts: Said[]) => this.listen(what, texts),
    });
  }

  protected override render(): TemplateResult {
    const wording = this.words.of(this.round.question.wording);
    return html`<header class="top">
        ${this.#asked()}
        <div class="title" ?data-speaking=${this.isSpoken('title')}>
          <h1 id="title" tabindex="-1" lang=${wording.lang}>${wording.text}</h1>
          <div class="where">
            ${this.practice ? this.#practiceMark() : html`${this.rehearsalMark()} ${this.#where()}`}
            ${this.#answer!.left()}
          </div>
        </div>
        ${this.listen('title', [wording, ...this.#answer!.spoken()])} ${this.languagesWay(this.languages)}
      </header>
      <main ?data-signed=${this.#isSigned}>${this.#signs()}${this.#answer}</main>
      ${this.listenStrip()}
      <nav class="bar asking" aria-label=${this.words.t('kiosk.bar')}>
        ${this.messageLine(this.#quiet())} ${passes.map((pass) => this.#pass(pass))} ${this.myWayButton()}
        ${this.barButton('back', 'kiosk.back', undefined, () => this.#back())} ${this.barButton('help', 'kiosk.help')}
        ${this.barButton('stop', 'kiosk.stop')} ${this.goButton('', 'kiosk.next', 'next', () => this.#next())}
      </nav>`;
  }

  /** The question in pictures: with big pictures all of them. */
  #asked(): TemplateResult {
    const { picture, pictures = [picture] } = this.round.question;
    const shown = this.ways.pictures === 'big' ? pictures : pictures.slice(0, 1);
    return html`<div class="asked">${shown.map((name) => this.picture(name))}</div>`;
  }

  /** Shown to those who want it, where there is a film. */
  get #isSigned(): boolean {
    return this.ways.sign && Object.keys(this.round.question.signs ?? {}).length > 0;
  }

  #signs(): TemplateResult | typeof nothing {
    if (!this.#isSigned) return nothing;
    void import('../ways/sign-slot');
    const { wording, choices = [], signs } = this.round.question;
    const captions = {
      question: this.words.of(wording).text,
      choices: choices.map((choice) => this.words.of(choice.wording).text).join(' · '),
    };
    return html`<kiosk-sign-slot .words=${this.words} .films=${signs} .captions=${captions}></kiosk-sign-slot>`;
  }

  #quiet(): Said {
    if (this.talking) return this.words.said('kiosk.talking.on');
    return this.hidden && !this.value ? this.words.said('kiosk.ask.hidden') : this.#answer!.hint();
  }

  #practiceMark(): TemplateResult {
    return html`<p class="rehearsal">
      <b>${this.words.t('kiosk.practice')}</b> <span>${this.words.t('kiosk.practice.meaning')}</span>
    </p>`;
  }

  #where(): TemplateResult {
    const dots = Array.from({ length: this.of }, (_, i) => html`<i ?data-now=${i + 1 === this.place}></i>`);
    return html`<p>${this.words.t('kiosk.ask.where', { n: this.place, of: this.of })}</p>
      <span class="dots" aria-hidden="true">${dots}</span>`;
  }

  #pass(pass: Pass): TemplateResult {
    const chosen = isPass(this.value) && this.value.kind === pass;
    return this.barButton(pass, `kiosk.${pass}`, chosen, () => this.tell('answered', { kind: pass }));
  }

  #chosen(value: AnswerValue | null): void {
    this.message = undefined;
    this.sound.reset();
    this.tell('chosen', value);
  }

  /** With big pictures the first press on a card says its words and chooses it. */
  #hear({ name, said }: CardSaid): void {
    if (this.ways.pictures === 'big' && this.ways.listen === 'tap') void this.sound.speak(name, [said], this.#answer);
  }

  #next(): void {
    this.message = undefined;
    if (this.#answer!.forward()) return;
    if (this.value) this.tell('answered', this.value);
    else if (this.hidden) this.tell('answered-before');
    else this.message = this.#answer!.missing();
  }

  #back(): void {
    this.message = undefined;
    if (!this.#answer!.backward()) this.tell('back');
  }
}

customElements.define('kiosk-ask', AskScreen);
