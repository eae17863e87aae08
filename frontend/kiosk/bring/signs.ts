import { svg, type SVGTemplateResult } from 'lit';

/** Signs for making things. They are not in `icons.ts`, so that the first page need not wait for them. */
const shapes = {
  photo: svg`<path class="fill" d="M3 7h4l2-3h6l2 3h4v13H3z"/><circle class="sun" cx="12" cy="13" r="4"/>`,
  drawing: svg`<path class="fill" d="M4 20l1-5L16 4l4 4L9 19z"/><path d="M13 7l4 4M13 21c3-3 5 1 8-2"/>`,
  sound: svg`<rect class="sun" x="9" y="3" width="6" height="11" rx="3"/><path d="M5 11a7 7 0 0 0 14 0M12 18v3M8 21h8"/>`,
  sign: svg`<path class="fill" d="M7 12V6.5a1.5 1.5 0 0 1 3 0V11 4.5a1.5 1.5 0 0 1 3 0V11 5.5a1.5 1.5 0 0 1 3 0V12l1.6-2a1.5 1.5 0 0 1 2.4 1.800L16 19c-1 1.600-2.500 2-4 2-3 0-5-2-5-5z"/><path d="M2.500 8.500c.6-1.500 1-2.300 2-3.500M2 13c0-1 .1-1.600.3-2.400"/>`,
  start: svg`<circle class="fill" cx="12" cy="12" r="9"/><circle class="ink" cx="12" cy="12" r="4"/>`,
  end: svg`<rect class="fill" x="4" y="4" width="16" height="16" rx="2"/>`,
  again: svg`<path d="M5 12a7 7 0 1 1 2.300 5.200"/><path d="M5 19v-5h5"/>`,
  pen: svg`<path class="fill" d="M4 20l1-5L16 4l4 4L9 19z"/>`,
  undo: svg`<path d="M8 5L3 10l5 5"/><path d="M4 10h10a6 6 0 0 1 0 11h-4"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type SignName = keyof typeof shapes;

export function sign(name: SignName): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}
