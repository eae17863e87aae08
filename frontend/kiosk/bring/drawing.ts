import { html, nothing, svg, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { icon } from '../icons';
import { BringScreen } from './bring-screen';
import { sign } from './signs';
import {
  colours,
  draw,
  paperFor,
  stampNames,
  stampPaths,
  visible,
  type Colour,
  type Paper,
  type StampName,
  type Stroke,
} from './strokes';

type Tool = 'pen' | StampName;

/** A drawing, with a finger or a pen, or with stamps that keys and switches can put down too. */
export class DrawingScreen extends BringScreen {
  static override properties: PropertyDeclarations = { tool: { state: true }, colour: { state: true } };

  declare private tool: Tool;
  declare private colour: Colour;
  #line: Stroke | undefined;

  constructor() {
    super();
    this.tool = 'pen';
    this.colour = 'black';
  }

  get #paper(): Paper {
    return this.draft.paper ?? { width: 1200, height: 800, rows: 3, places: 5 };
  }

  get #strokes(): Stroke[] {
    return (this.draft.strokes ??= []);
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    if (this.draft.paper) return;
    const room = this.querySelector('.paper')!.getBoundingClientRect();
    const target = this.querySelector('.draw-tools button')!.getBoundingClientRect().height;
    if (room.width > 0) this.draft.paper = paperFor(room.width, room.height, Math.min(target, 130));
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#redraw();
  }

  protected override render(): TemplateResult {
    const how = this.words.said(`kiosk.draw.how.${this.tool === 'pen' ? 'pen' : 'stamp'}`);
    const who = this.words.said('kiosk.bring.who-sees');
    return this.frame(
      this.heading(this.words.said('kiosk.bring.drawing.title'), who, how),
      html`<div class="drawing">
        <div class="draw-tools" role="group" aria-label=${this.words.t('kiosk.draw.tools')}>
          ${(['pen', ...stampNames] as Tool[]).map((tool) => this.#toolButton(tool))}
        </div>
        <div class="paper">
          <canvas
            width=${this.#paper.width}
            height=${this.#paper.height}
            role="img"
            aria-label=${this.words.t('kiosk.draw.paper')}
            @pointerdown=${this.#begin}
            @pointermove=${this.#move}
            @pointerup=${this.#end}
            @pointercancel=${this.#end}
          ></canvas>
          ${this.tool === 'pen' ? nothing : this.#places()}
        </div>
        <div class="draw-tools" role="group" aria-label=${this.words.t('kiosk.draw.colours')}>
          ${(Object.keys(colours) as Colour[]).map((colour) => this.#colourButton(colour))}
          ${this.#button('undo', sign('undo'), () => this.#undo())}
          ${this.#button('clear', icon('cross'), () => this.#clear())}
        </div>
      </div>`,
      this.bar({
        back: true,
        stop: true,
        quiet: who,
        go: this.goButton('', 'kiosk.bring.keep', 'keep', () => void this.#keep()),
      }),
    );
  }

  #toolButton(tool: Tool): TemplateResult {
    const shape = tool === 'pen' ? sign('pen') : stampSign(tool);
    return this.#button(tool, shape, () => (this.tool = tool), this.tool === tool);
  }

  #colourButton(colour: Colour): TemplateResult {
    const dot = svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9" fill=${colours[colour]} stroke="#fffbf0"/></svg>`;
    return this.#button(colour, dot, () => (this.colour = colour), this.colour === colour);
  }

  #button(name: string, shape: unknown, does: () => void, chosen?: boolean): TemplateResult {
    return html`<button type="button" aria-pressed=${chosen ?? nothing} @click=${does}>
      ${chosen ? html`<span class="chosen-tick">${icon('tick')}</span>` : nothing} ${shape}<span
        >${this.words.t(`kiosk.draw.${name}`)}</span
      >
    </button>`;
  }

  /** A button on each place of the paper: what a finger can reach, keys and switches can too. */
  #places(): TemplateResult {
    const all = Array.from({ length: this.#paper.rows * this.#paper.places }, (_, i) => i);
    return html`<div class="places" data-places=${this.#paper.places} data-rows=${this.#paper.rows}>
      ${all.map((i) => {
        const [row, place] = [Math.floor(i / this.#paper.places), i % this.#paper.places];
        const name = this.words.t('kiosk.draw.place', { row: row + 1, place: place + 1 });
        return html`<button type="button" aria-label=${name} @click=${() => this.#stamp(row, place)}></button>`;
      })}
    </div>`;
  }

  #stamp(row: number, place: number): void {
    if (this.tool === 'pen') return;
    const at = { x: (place + 0.5) / this.#paper.places, y: (row + 0.5) / this.#paper.rows };
    this.#add({ kind: 'stamp', colour: this.colour, stamp: this.tool, ...at });
  }

  readonly #begin = (event: PointerEvent): void => {
    // One finger draws; a resting hand does not.
    if (!event.isPrimary) return;
    (event.target as Element).setPointerCapture?.(event.pointerId);
    this.#line = { kind: 'line', colour: this.colour, points: [at(event)] };
    this.#add(this.#line);
  };

  readonly #move = (event: PointerEvent): void => {
    if (!event.isPrimary || this.#line?.kind !== 'line') return;
    this.#line.points.push(at(event));
    this.#redraw();
  };

  readonly #end = (): void => {
    this.#line = undefined;
  };

  #add(stroke: Stroke): void {
    this.message = undefined;
    this.#strokes.push(stroke);
    this.#redraw();
  }

  #undo(): void {
    this.#strokes.pop();
    this.message = undefined;
    this.#redraw();
  }

  #clear(): void {
    if (visible(this.#strokes).length === 0) return;
    this.#add({ kind: 'clear' });
    this.message = this.words.said('kiosk.draw.cleared');
  }

  #redraw(): void {
    const pen = this.querySelector('canvas')?.getContext('2d');
    if (pen) draw(pen, this.#strokes, this.#paper);
  }

  async #keep(): Promise<void> {
    if (visible(this.#strokes).length === 0) {
      this.message = this.words.said('kiosk.bring.nothing-drawn');
      return;
    }
    const canvas = this.querySelector('canvas')!;
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob) this.tell('piece-made', { kind: 'drawing', blob, seconds: 0 });
    else this.message = this.words.said('kiosk.bring.not-read');
  }

  protected override signFor(): unknown {
    return nothing;
  }
}

function at(event: PointerEvent): { x: number; y: number } {
  const box = (event.target as Element).getBoundingClientRect();
  return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
}

function stampSign(stamp: StampName) {
  return svg`<svg class="icon" viewBox="-4 -4 108 108" data-stamp aria-hidden="true" focusable="false"><path d=${stampPaths[stamp]}/></svg>`;
}

customElements.define('kiosk-drawing', DrawingScreen);
