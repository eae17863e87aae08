import { svg, type SVGTemplateResult } from 'lit';
import type { Wished } from './wishes';

/** Signs for how to tell people. They are not in `icons.ts`, so that the first page need not wait for them. */
const shapes = {
  here: svg`<path class="fill" d="M4 11l8-7 8 7v10H4z"/><path class="sun" d="M10 21v-6h4v6z"/><path d="M2 12.500L12 4l10 8.500"/>`,
  letter: svg`<rect class="fill" x="2" y="5" width="20" height="14" rx="1"/><path d="M2 6l10 8 10-8"/>`,
  phone: svg`<path class="fill" d="M5 3h4l2 5-2.500 2a12 12 0 0 0 5.500 5.500L16 13l5 2v4c0 1-1 2-2 2A16 16 0 0 1 3 5c0-1 1-2 2-2z"/>`,
  text: svg`<rect class="fill" x="6" y="2" width="12" height="20" rx="2"/><path class="sun" d="M8.500 6h7v5h-3.500l-2 2v-2h-1.500z"/><path d="M11 19h2"/>`,
  print: svg`<path class="fill" d="M5 2h10l4 4v16H5z"/><path d="M15 2v4h4M8 11h8M8 15h8M8 19h5"/>`,
  sound: svg`<path class="fill" d="M4 15v-3a8 8 0 0 1 16 0v3"/><rect class="sun" x="3" y="14" width="4" height="7" rx="1.500"/><rect class="sun" x="17" y="14" width="4" height="7" rx="1.500"/>`,
  someone: svg`<circle class="fill" cx="7" cy="7" r="4"/><path class="fill" d="M1 21c0-11 12-11 12 0z"/><path class="sun" d="M14 3h9v7h-4l-3 3v-3h-2z"/>`,
  no: svg`<circle class="fill" cx="12" cy="12" r="9"/><path d="M6 18L18 6"/>`,
} satisfies Record<Wished['how'], SVGTemplateResult>;

export function sign(how: Wished['how']): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes[how]}</svg>`;
}
