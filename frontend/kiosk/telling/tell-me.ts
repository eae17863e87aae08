import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Screen } from '../screens/screen';
import { sign } from './signs';
import './tell-me.css';
import { hows, type How, type Wished } from './wishes';

const withContact: How[] = ['letter', 'phone', 'text', 'someone'];

/** How a person wants to hear what becomes of things: first the way, then, where it needs one, a name. All of it can be left out. */
export class TellMeScreen extends Screen {
  static override properties: PropertyDeclarations = { how: { state: true } };

  declare private how: How | undefined;
  #who = '';
  #contact = '';

  protected override render(): TemplateResult {
    return this.how ? this.#whom(this.how) : this.#ways();
  }

  protected override updated(): void {
    if (!this.contains(document.activeElement)) this.querySelector('h1')?.focus({ preventScroll: true });
  }

  #ways(): TemplateResult {
    const all = [...hows, 'no' as const];
    const apart = this.words.said('kiosk.tell-me.apart');
    const names = all.map((how) => this.words.said(`kiosk.tell-me.${how}`));
    return this.frame(
      this.heading(this.words.said('kiosk.tell-me.title'), apart, ...names),
      html`<div class="tell-ways">
        ${all.map(
          (how, i) =>
            html`<button type="button" class="card" @click=${() => this.#take(how)}>
              <span class="sign">${sign(how)}</span><span lang=${names[i]!.lang}>${names[i]!.text}</span>
            </button>`,
        )}
      </div>`,
      this.bar({ back: true, quiet: apart }),
    );
  }

  #whom(how: How): TemplateResult {
    const or = this.words.said('kiosk.tell-me.or');
    const apart = this.words.said('kiosk.tell-me.apart');
    return this.frame(
      this.heading(this.words.said('kiosk.tell-me.whom'), this.words.said(`kiosk.tell-me.${how}`), or),
      html`<div class="tell-whom">
        <p class="tell-way">${sign(how)}<span>${this.words.t(`kiosk.tell-me.${how}`)}</span></p>
        ${this.#field('tell-who', 'kiosk.tell-me.who', 80, (text) => (this.#who = text))}
        ${
          withContact.includes(how)
            ? this.#field('tell-contact', `kiosk.tell-me.contact.${how}`, 160, (text) => (this.#contact = text))
            : nothing
        }
        <p class="big" lang=${or.lang}>${or.text}</p>
      </div>`,
      this.bar({
        back: true,
        quiet: apart,
        go: this.goButton('wished', 'kiosk.next', 'next', () => this.#tell(how)),
      }),
    );
  }

  #field(id: string, key: string, most: number, typed: (text: string) => void): TemplateResult {
    return html`<label for=${id}>${this.words.t(key)}</label>
      <input
        id=${id}
        type="text"
        maxlength=${most}
        autocomplete="off"
        @input=${(event: Event) => typed((event.target as HTMLInputElement).value)}
      />`;
  }

  protected override barButton(...args: Parameters<Screen['barButton']>): TemplateResult {
    const [name, key, chosen, press] = args;
    return super.barButton(name, key, chosen, name === 'back' && this.how ? () => (this.how = undefined) : press);
  }

  #take(how: Wished['how']): void {
    if (how === 'no' || how === 'here') this.#tell(how);
    else this.how = how;
  }

  #tell(how: Wished['how']): void {
    this.tell('wished', { how, who: this.#who, contact: this.#contact } satisfies Wished);
  }
}

customElements.define('kiosk-tell-me', TellMeScreen);
