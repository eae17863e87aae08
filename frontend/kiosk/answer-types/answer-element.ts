import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { MadePiece } from '../bring/made';
import type { AnswerValue, Choice, Pictures, Question } from '../pack/contract';
import type { Said, Words } from '../words/words';

/** A part of an answer: what it says, and the picture that says it too. */
export interface Part {
  said: Said;
  sign?: TemplateResult | typeof nothing;
  /** What stands before it: the place in which it was put. */
  lead?: Said;
  /** What stands after it: how much it was given. */
  note?: Said;
}

/** A card that was pressed, and its words. */
export interface CardSaid {
  name: string;
  said: Said;
}

/** What every answer type is given and can say. It fires `answer-given` and `answer-says` and knows nothing else. */
export abstract class AnswerElement extends LitElement {
  static override properties: PropertyDeclarations = {
    question: { attribute: false },
    order: { attribute: false },
    value: { attribute: false },
    pictures: { attribute: false },
    words: { attribute: false },
    listen: { attribute: false },
    speaking: { attribute: false },
    labelledBy: { attribute: false },
    big: { attribute: false },
    ideaPictures: { attribute: false },
    made: { attribute: false },
    trouble: { attribute: false },
  };

  declare question: Question;
  declare order: string[];
  declare value: AnswerValue | undefined;
  declare pictures: Pictures;
  declare words: Words;
  declare speaking: string | undefined;
  declare labelledBy: string;
  /** Big pictures: few at once, and what is pressed is said. */
  declare big: boolean;
  /** The pictures offered for an idea of one's own. */
  declare ideaPictures: string[] | undefined;
  /** What was made for this answer; missing where nothing can be made. */
  declare made: MadePiece[] | undefined;
  /** Devices that this browser would not give us. */
  declare trouble: Set<string> | undefined;
  /** Makes the button that speaks a card; the screen owns the voice. */
  declare listen: (what: string, texts: Said[]) => TemplateResult;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** The answer that was given, part by part, as it is shown before Finish. Never asked about an answer that passes. */
  abstract parts(): Part[];

  /** What to do, said under the answers. */
  hint(): Said {
    return this.words.said('kiosk.ask.hint');
  }

  /** What to do when Next was pressed and nothing is chosen. */
  missing(): Said {
    return this.words.said('kiosk.ask.missing');
  }

  /** What is heard after the question: what to do, and where this answer stands. */
  spoken(): Said[] {
    return [this.hint()];
  }

  /** What is left to give, beside the place of the question. */
  left(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Next within the answer; false when Next leads on from here. */
  forward(): boolean {
    return false;
  }

  /** Back within the answer; false when Back leads away from here. */
  backward(): boolean {
    return false;
  }

  /** `null` when nothing is chosen any more. */
  protected give(value: AnswerValue | null): void {
    this.dispatchEvent(new CustomEvent('answer-given', { detail: value, bubbles: true }));
  }

  /** A card was pressed: with big pictures its words are said. */
  protected pressed(name: string, said: Said): void {
    this.dispatchEvent(new CustomEvent<CardSaid>('card-pressed', { detail: { name, said } }));
  }

  /** Says this until the next press; nothing takes back what was said. */
  protected say(said: Said | undefined): void {
    this.dispatchEvent(new CustomEvent('answer-says', { detail: said, bubbles: true }));
  }

  /** The choices in the order in which this person sees them. */
  protected choices(): Choice[] {
    const choices = this.question.choices ?? [];
    return this.order.flatMap((id) => choices.find(({ choiceId }) => choiceId === id) ?? []);
  }

  protected choice(id: string): Choice | undefined {
    return this.question.choices?.find(({ choiceId }) => choiceId === id);
  }

  /** Puts the focus on what is new within the answer. */
  protected focusOn(what: string): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(what)?.focus());
  }

  protected partOf(id: string): Part {
    const choice = this.choice(id);
    return { said: this.words.of(choice?.wording), sign: this.picture(choice?.picture) };
  }

  protected picture(name: string | undefined): TemplateResult | typeof nothing {
    const picture = name ? this.pictures[name] : undefined;
    return picture ? html`<img class="picture" src=${picture.src} alt="" />` : nothing;
  }
}
