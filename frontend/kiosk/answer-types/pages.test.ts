import { html, LitElement } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Pages } from './pages';

/** Room on a screen for so many cards, each as high as the others. */
let room = 2;
/** How high the page is with so many cards on it, in cards. */
let height = (cards: number) => cards;

class Cards extends LitElement {
  readonly pages = new Pages(this);
  all = ['a', 'b', 'c', 'd', 'e'];
  first = 'a';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    const { shown } = this.pages.of(this.all, 5, (one) => one === this.first);
    return html`<div class="cards">${shown.map((name) => html`<div class="choice">${name}</div>`)}</div>
      ${this.pages.more({ t: (key: string) => key } as never)}`;
  }

  get shown(): string {
    return [...this.querySelectorAll('.choice')].map(({ textContent }) => textContent).join('');
  }
}
customElements.define('test-cards', Cards);

let cards: Cards;

beforeEach(() => {
  document.body.innerHTML = '<div class="screen"><main></main></div>';
  cards = new Cards();
  const screen = document.querySelector('.screen')!;
  Object.defineProperty(screen, 'clientHeight', { get: () => room * 100 });
  Object.defineProperty(screen, 'scrollHeight', {
    get: () => 100 * Math.max(room, height(screen.querySelectorAll('.choice').length)),
  });
});
afterEach(() => {
  room = 2;
  height = (cards) => cards;
});

async function shown(): Promise<string> {
  document.querySelector('main')!.append(cards);
  for (let i = 0; i < 20; i += 1) await cards.updateComplete;
  return cards.shown;
}

it('as many as fit, and the rest on the next pages, around and around', async () => {
  expect(await shown()).toBe('ab');

  const seen: string[] = [];
  for (let i = 0; i < 3; i += 1) {
    cards.querySelector<HTMLElement>('.more-answers')!.click();
    seen.push(await shown());
  }
  expect(seen).toEqual(['cd', 'e', 'ab']);
});

it('all at once where there is room', async () => {
  room = 5;

  expect(await shown()).toBe('abcde');
});

it('begins where something is chosen', async () => {
  cards.first = 'd';

  expect(await shown()).toBe('cd');
});

it('shows all when fewer would not help', async () => {
  height = () => 3;

  expect(await shown()).toBe('abcde');
});
