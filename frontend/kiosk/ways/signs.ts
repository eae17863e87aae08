import { svg, type SVGTemplateResult } from 'lit';

const letterA = (size: number) =>
  svg`<path d="M${12 - size} ${12 + size}L12 ${12 - size}l${size} ${2 * size}M${
    12 - size / 2
  } ${12 + size / 3}h${size}"/>`;
const hand = svg`<path class="fill" d="M8 21v-5l-4-4c1-1.6 2.5-1.2 4 .5V5c0-2 2.6-2 2.6 0v5V3.6c0-2 2.7-2 2.7 0V10V5c0-2 2.6-2 2.6 0v6.2V8c0-2 2.6-2 2.6 0v8l-1.6 5z"/>`;

/** Signs of the page My way, drawn for this product. */
const shapes = {
  'pictures-off': svg`<rect class="fill" x="3" y="4" width="18" height="16" rx="1"/><path d="M7 9h10M7 12.5h10M7 16h6"/>`,
  'pictures-with-words': svg`<rect class="fill" x="3" y="3" width="18" height="18" rx="1"/><circle class="sun" cx="12" cy="9" r="3.2"/><path d="M7 17h10"/>`,
  'pictures-big': svg`<rect class="fill" x="3" y="3" width="18" height="18" rx="1"/><circle class="sun" cx="12" cy="12" r="6"/>`,
  calm: svg`<path d="M3 9c3-3 6-3 9 0s6 3 9 0M3 16c3-3 6-3 9 0s6 3 9 0"/>`,
  hands: svg`<g transform="scale(.6)">${hand}</g><g transform="translate(24 24) scale(-.6)">${hand}</g>`,
  'size-1': letterA(4),
  'size-2': letterA(6.5),
  'size-3': letterA(9.5),
  theme: svg``,
  font: svg``,
  silent: svg`<path class="fill" d="M3 9h4l6-5v16l-6-5H3z"/><path d="M16 9l5 6M21 9l-5 6"/>`,
  'volume-quiet': svg`<path class="fill" d="M5 9h4l6-5v16l-6-5H5z"/>`,
  'volume-usual': svg`<path class="fill" d="M3 9h4l6-5v16l-6-5H3z"/><path d="M16 9c1.500 2 1.500 4 0 6"/>`,
  'volume-loud': svg`<path class="fill" d="M1 9h4l6-5v16l-6-5H1z"/><path d="M14 9c1.500 2 1.500 4 0 6M17 6.500c3 3.500 3 7.500 0 11M20 4c4.500 5 4.500 11 0 16"/>`,
  tap: svg`<g transform="translate(1 6) scale(.75)">${hand}</g><path d="M16 4c3 1.500 4.500 4 4.500 7M15 8c1.500 1 2 2 2 3.500"/>`,
  'read-all': svg`<path class="fill" d="M12 6C9 4 6 4 2.500 4.500V19C6 18.500 9 18.500 12 20.500c3-2 6-2 9.500-1.500V4.500C18 4 15 4 12 6zM12 6v14"/><path d="M5.500 9h3M5.500 13h3M15.500 9h3M15.500 13h3"/>`,
  'eye-closed': svg`<path d="M3 10c5 6 13 6 18 0M12 14.500V18M6.500 13.500L5 16.500M17.500 13.500l1.500 3"/>`,
  slower: svg`<circle class="fill" cx="12" cy="13" r="8"/><path d="M12 13V8.500M9.500 2.500h5M12 13l3 2"/>`,
  'hand-left': svg`<g transform="translate(-2 0)">${hand}</g><path d="M22 5v14"/>`,
  'hand-middle': svg`<path d="M3 12h5M16 12h5"/><rect class="sun" x="9" y="7" width="6" height="10" rx="1"/>`,
  'hand-right': svg`<g transform="translate(26 0) scale(-1 1)">${hand}</g><path d="M2 5v14"/>`,
  touch: svg`<path class="fill" d="M9 21l-4-7c1-1.500 2.500-1 4 .8V5c0-2 3-2 3 0v6l5 1.500c1.500.5 2 1 2 2.500l-1 6z"/>`,
  'one-switch': svg`<path class="fill" d="M3 15h18v5H3z"/><path class="sun" d="M6 15a6 5.500 0 0 1 12 0z"/><path d="M12 2v4M9.500 4.500L12 7l2.500-2.500"/>`,
  hold: svg`<path class="fill" d="M3 17h18v4H3z"/><path class="sun" d="M6 17a6 3 0 0 1 12 0z"/><path d="M12 2v9M8.500 8L12 11.500 15.500 8"/>`,
  'two-switches': svg`<path class="fill" d="M1.500 15h9v5h-9zM13.500 15h9v5h-9z"/><path class="sun" d="M3 15a3 4 0 0 1 6 0zM15 15a3 4 0 0 1 6 0z"/><path d="M3 7h6M6.500 4.500L9 7 6.500 9.500M15 7l2 2 4-4"/>`,
  dwell: svg`<circle cx="12" cy="12" r="9" stroke-dasharray="40 17"/><circle class="ink" cx="12" cy="12" r="2.500"/>`,
  less: svg`<path d="M5 12h14"/>`,
  more: svg`<path d="M5 12h14M12 5v14"/>`,
  card: svg`<rect class="fill" x="2" y="5" width="20" height="14" rx="1.500"/><path class="ink" d="M5 8.500h3v3H5zM10 8.500h3v3h-3zM5 13h3v3H5z"/><path d="M12 15.500h1.500M17 9v6"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type WaySign = keyof typeof shapes;

export function waySign(name: WaySign): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}
