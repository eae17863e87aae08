import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon, type IconName } from '../icons';
import type { Activity, ChangeCard } from '../pack/contract';
import type { Said, Words } from '../words/words';
import { Screen } from './screen';

/** Six questions in three minutes: handbook, accessibility 1.4. */
const minutesEach = 0.5;

interface Row {
  sign: IconName;
  heading: Said;
  /** Each line may have parts in different languages. */
  lines: Said[][];
}

/** The change card: said before anyone is asked, so that nobody is asked for nothing. */
export class WhatCanChangeScreen extends Screen {
  static override properties: PropertyDeclarations = {
    activity: { attribute: false },
    questions: { type: Number },
    hides: { type: Boolean },
  };

  declare activity: Activity;
  declare questions: number;
  /** Answers are hidden when nobody touches the tablet. */
  declare hides: boolean;

  protected override render(): TemplateResult {
    const name = this.words.of(this.activity.name);
    const rows = rowsOf(this.activity.changeCard, this.words);
    const lines = this.#howItGoes;
    return this.frame(
      html`${this.picture(this.activity.picture)}${this.heading(name, ...lines)}`,
      html`<div class="rows">
        ${rows.map((row) => this.#row(row))}
        <div class="row how-it-goes">
          ${icon('how-long')}
          <div>${lines.map((line) => html`<p lang=${line.lang}>${line.text}</p>`)}</div>
        </div>
      </div>`,
      this.bar({ back: true, stop: true, go: this.goButton('start', 'kiosk.start') }),
    );
  }

  /** What is said before the first tap besides the card: how long, who sees it, what if you walk away. */
  get #howItGoes(): Said[] {
    const { words, questions } = this;
    const counted = (key: string, n: number) => words.count(key, n);
    const minutes = Math.ceil(questions * minutesEach);
    return [
      {
        text: `${counted('kiosk.before.questions', questions)} ${counted('kiosk.before.minutes', minutes)}`,
        lang: words.language,
      },
      words.said('kiosk.before.who-sees'),
      words.said(this.hides ? 'kiosk.rest.if-you-stop' : 'kiosk.rest.if-you-go'),
    ];
  }

  #row({ sign, heading, lines }: Row): TemplateResult {
    return html`<section class="row ${sign}" aria-labelledby="row-${sign}" ?data-speaking=${this.isSpoken(sign)}>
      ${icon(sign)}
      <div>
        <h2 id="row-${sign}" lang=${heading.lang}>${heading.text}</h2>
        ${lines.map((parts) => html`<p>${parts.map(({ text, lang }) => html`<span lang=${lang}>${text}</span> `)}</p>`)}
      </div>
      ${this.listen(sign, [heading, ...lines.flat()])}
    </section>`;
  }
}

function rowsOf(card: ChangeCard, words: Words): Row[] {
  const row = (sign: IconName, lines: Said[][]): Row[] => {
    const said = lines.map((parts) => parts.filter(({ text }) => text)).filter((parts) => parts.length > 0);
    return said.length > 0 ? [{ sign, heading: words.said(`kiosk.change-card.${sign}`), lines: said }] : [];
  };
  return [
    ...row('can-change', [[words.of(card.canChange)]]),
    ...row('cannot-change', [[words.of(card.cannotChange)], [words.of(card.whyNot)]]),
    ...row('money', [[words.of(card.money)]]),
    ...row('who-decides', whoDecides(card, words)),
    ...row('we-each-get', [[words.of(card.weEachGet)]]),
  ];
}

function whoDecides(card: ChangeCard, words: Words): Said[][] {
  const others = words.of(card.decidesWith);
  const alone = others.text === '' && (card.whoDecides === 'we-decide-with' || card.whoDecides === 'we-give-ideas');
  const rule = words.said(`kiosk.who-decides.${card.whoDecides}${alone ? '.others' : ''}`);
  const by = words.said('kiosk.change-card.decide-by', { date: words.date(card.decideBy) });
  return [[rule, others], ...(card.decideBy ? [[by]] : [])];
}

customElements.define('kiosk-what-can-change', WhatCanChangeScreen);
