import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { newAnswerElement } from './answer-types';
import type { AnswerElement } from './answer-types/answer-element';
import './kiosk.css';
import { answerTypeNames, type AnswerValue, type Pictures, type Question } from './pack/contract';
import { fixedOrder } from './turn/turn';
import { readWords, wordsIn } from './words/word-files';
import type { Said, Words } from './words/words';

/** A question as the kiosk shows it, for organiser pages. It can be tried; it sends nothing and makes no sound. */
export class KioskPreview extends LitElement {
  static override properties: PropertyDeclarations = {
    question: { attribute: false },
    pictures: { attribute: false },
    language: {},
    value: { state: true },
    ready: { state: true },
    ideaPictures: { attribute: false },
    message: { state: true },
  };

  declare question: Question | undefined;
  declare pictures: Pictures | undefined;
  declare language: string | undefined;
  declare private value: AnswerValue | undefined;
  declare private ready: string | undefined;
  declare ideaPictures: string[] | undefined;
  declare private message: Said | undefined;
  #answer: AnswerElement | undefined;
  #shown: Question | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.classList.add('kiosk', 'kiosk-preview');
    this.dataset.room = 'small';
  }

  protected override willUpdate(): void {
    const language = this.language ?? 'en';
    if (this.ready !== language) void readWords([language]).then(() => (this.ready = language));
    if (this.question === this.#shown) return;
    this.#shown = this.question;
    this.value = undefined;
    const kind = this.question?.answerType.kind;
    this.#answer = kind && answerTypeNames.includes(kind) ? newAnswerElement(kind) : undefined;
    this.#answer?.addEventListener('answer-says', (event) => {
      event.stopPropagation();
      this.message = (event as CustomEvent<Said | undefined>).detail;
      this.requestUpdate();
    });
    this.#answer?.addEventListener('answer-given', (event) => {
      // Outside the kiosk nobody else may hear it: the page around a preview has answers of its own.
      event.stopPropagation();
      this.message = undefined;
      this.value = (event as CustomEvent<AnswerValue | null>).detail ?? undefined;
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.question || !this.ready) return nothing;
    const words = wordsIn(this.language ?? 'en');
    const wording = words.of(this.question.wording);
    const { picture: first = '', pictures: asked = [first] } = this.question;
    if (this.#answer) {
      Object.assign(this.#answer, {
        question: this.question,
        order: fixedOrder(this.question),
        value: this.value,
        pictures: this.pictures ?? {},
        ideaPictures: this.ideaPictures ?? [],
        words,
        labelledBy: 'preview-question',
        listen: () => nothing,
      });
    }
    return html`<div class="top" lang=${words.language} dir=${words.dir}>
        ${asked.map((name) => {
          const picture = this.pictures?.[name];
          return picture ? html`<img class="picture" src=${picture.src} alt="" />` : nothing;
        })}
        <p class="preview-question" id="preview-question" lang=${wording.lang}>${wording.text}</p>
      </div>
      <div class="preview-answers" lang=${words.language} dir=${words.dir}>${this.#answer}</div>
      ${this.#answer ? this.#steps(this.#answer, words) : nothing}`;
  }

  /** What the bar of the kiosk does within an answer: what it says, and one step on or back. */
  #steps(answer: AnswerElement, words: Words): TemplateResult {
    const said = this.message ?? answer.hint();
    const step = (go: () => boolean) => () => {
      this.message = undefined;
      go();
      this.requestUpdate();
    };
    const inSteps = ['sorting-mat', 'order-by-pairs'].includes(this.question!.answerType.kind);
    const button = (key: string, go: () => boolean) =>
      html`<button type="button" class="more" @click=${step(go)}>${words.t(key)}</button>`;
    return html`<div class="preview-steps" lang=${words.language} dir=${words.dir}>
      <p role="status" lang=${said.lang}>${said.text}</p>
      ${inSteps ? [button('kiosk.back', () => answer.backward()), button('kiosk.next', () => answer.forward())] : nothing}
    </div>`;
  }
}

if (!customElements.get('kiosk-preview')) customElements.define('kiosk-preview', KioskPreview);
