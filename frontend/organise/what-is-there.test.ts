import { describe, expect, it } from 'vitest';
import { whatIsThere } from './what-is-there';

const saying = {
  button: 'Button',
  link: 'Link',
  writeHere: 'You can write here',
  chosen: 'Chosen',
  on: 'It is on',
  off: 'It is off',
};

function said(page: string): string[][] {
  const main = document.createElement('main');
  main.lang = 'en';
  main.innerHTML = page;
  document.body.replaceChildren(main);
  return whatIsThere(main, saying).map(({ texts }) => texts);
}

describe('what is said of a page', () => {
  it('goes in the order of the page, with the names of its buttons', () => {
    expect(
      said('<h1>Home</h1><p>Nothing waits for us.</p><vaadin-button aria-label="Open: Dance">Open</vaadin-button>'),
    ).toEqual([['Home'], ['Nothing waits for us.'], ['Button', 'Open: Dance']]);
  });

  it('says the lines of a card that leads somewhere in one go', () => {
    expect(
      said('<a href="x"><img src="p.svg" alt=""><span><span>Club night</span><span>Friday</span></span></a>'),
    ).toEqual([['Link', 'Club night. Friday']]);
  });

  it('says the name of a group before what can be chosen in it', () => {
    expect(
      said(
        `<vaadin-radio-group><vaadin-radio-button><label slot="label">We decide now</label></vaadin-radio-button>
        <label slot="label">Who decides</label></vaadin-radio-group>`,
      ),
    ).toEqual([['Who decides'], ['We decide now']]);
  });

  it('says a day as people say it', () => {
    const page = '<label for="day">Day</label><input id="day" type="date" value="2026-12-06">';

    expect(said(page + '<input type="date">')).toEqual([['Day'], ['Sunday, December 6'], ['You can write here']]);
  });

  it('says of a field what it is called and what is in it, and never a password', () => {
    expect(
      said(
        `<vaadin-text-field value="Robin"><label slot="label">Name</label><input slot="input"></vaadin-text-field>
        <vaadin-password-field value="secret"><label slot="label">Password</label></vaadin-password-field>`,
      ),
    ).toEqual([
      ['Name', 'You can write here'],
      ['Password', 'You can write here'],
    ]);
  });

  it('leaves out what is hidden and what a screen reader does not get', () => {
    expect(said('<p hidden>Gone</p><div aria-hidden="true">Drawing</div><p>Here</p>')).toEqual([['Here']]);
  });

  it('finds words that stand bare beside buttons', () => {
    expect(said('<li>Robin <button>Take away</button></li>')).toEqual([['Robin'], ['Button', 'Take away']]);
  });

  it('knows the language of each part', () => {
    said('<p lang="cy">Croeso</p><p>Welcome</p>');

    const langs = whatIsThere(document.querySelector('main')!, saying).map(({ lang }) => lang);

    expect(langs).toEqual(['cy', 'en']);
  });
});
