import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon, type IconName } from '../icons';
import type { Activity, ChangeCard } from '../pack/contract';
import type { Said, Words } from '../words/words';
import { Screen } from './screen';

interface Row {
  sign: IconName;
  heading: Said;
  /** Each line may have parts in different languages. */
  lines: Said[][];
}

/** The change card: said before anyone is asked, so that nobody is asked for nothing. */
export class WhatCanChangeScreen extends Screen {
  static override properties: PropertyDeclarations = { activity: { attribute: false } };

  declare activity: Activity;

  protected override render(): TemplateResult {
    const name = this.words.of(this.activity.name);
    const rows = rowsOf(this.activity.changeCard, this.words);
    return this.frame(
      html`${this.picture(this.activity.picture)}${this.heading(name)}`,
      html`<div class="rows">${rows.map((row) => this.#row(row))}</div>`,
      this.bar({ back: true, stop: true, go: this.goButton('start', 'kiosk.start') }),
    );
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
