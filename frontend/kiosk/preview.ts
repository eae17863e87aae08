import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { newAnswerElement } from './answer-types';
import type { AnswerElement } from './answer-types/answer-element';
import './kiosk.css';
import { answerTypeNames, type AnswerValue, type Pictures, type Question } from './pack/contract';
import { fixedOrder } from './turn/turn';
import { readWords, wordsIn } from './words/word-files';

/** A question as the kiosk shows it, for organiser pages. It can be tried; it sends nothing and makes no sound. */
export class KioskPreview extends LitElement {
  static override properties: PropertyDeclarations = {
    question: { attribute: false },
    pictures: { attribute: false },
    language: {},
    value: { state: true },
    ready: { state: true },
  };

  declare question: Question | undefined;
  declare pictures: Pictures | undefined;
  declare language: string | undefined;
  declare private value: AnswerValue | undefined;
  declare private ready: string | undefined;
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
    this.#answer?.addEventListener('answer-given', (event) => {
      // Outside the kiosk nobody else may hear it: the page around a preview has answers of its own.
      event.stopPropagation();
      this.value = (event as CustomEvent<AnswerValue | null>).detail ?? undefined;
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.question || !this.ready) return nothing;
    const words = wordsIn(this.language ?? 'en');
    const wording = words.of(this.question.wording);
    const picture = this.pictures?.[this.question.picture ?? ''];
    if (this.#answer) {
      Object.assign(this.#answer, {
        question: this.question,
        order: fixedOrder(this.question),
        value: this.value,
        pictures: this.pictures ?? {},
        words,
        labelledBy: 'preview-question',
        listen: () => nothing,
      });
    }
    return html`<div class="top" lang=${words.language} dir=${words.dir}>
        ${picture ? html`<img class="picture" src=${picture.src} alt="" />` : nothing}
        <p class="preview-question" id="preview-question" lang=${wording.lang}>${wording.text}</p>
      </div>
      <div class="preview-answers" lang=${words.language} dir=${words.dir}>${this.#answer}</div>`;
  }
}

if (!customElements.get('kiosk-preview')) customElements.define('kiosk-preview', KioskPreview);
