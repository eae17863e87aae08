import { svg, type SVGTemplateResult } from 'lit';

/** Signs drawn for this product. They stand beside words and never replace them. */
const shapes = {
  listen: svg`<path class="fill" d="M3 9h4l6-5v16l-6-5H3z"/><path d="M16.5 8.5a5 5 0 0 1 0 7M19 5.5a9 9 0 0 1 0 13"/>`,
  next: svg`<path d="M4 12h15M13 5l7 7-7 7"/>`,
  back: svg`<path d="M20 12H5M11 5l-7 7 7 7"/>`,
  languages: svg`<circle class="fill" cx="12" cy="12" r="9"/><ellipse cx="12" cy="12" rx="4" ry="9"/><path d="M3.5 9h17M3.5 15h17"/>`,
  skip: svg`<path class="fill" d="M4 6l7 6-7 6zM12 6l7 6-7 6z"/><path d="M21 5v14"/>`,
  'i-do-not-know': svg`<path d="M4 13c2-5 5-5 8-1s6 4 8-1M8 19h8"/>`,
  'wrong-question': svg`<path class="fill" d="M4 4h16v12h-9l-4 4v-4H4z"/><path d="M9 7.5l6 5M15 7.5l-6 5"/>`,
  help: svg`<circle class="fill" cx="12" cy="12" r="9"/><path d="M9 9.5a3 3 0 1 1 4.2 2.8c-.9.4-1.2.9-1.2 1.9M12 17.2v.3"/>`,
  stop: svg`<path class="fill" d="M8 3h8l5 5v8l-5 5H8l-5-5V8z"/><path d="M8 12h8"/>`,
  'my-way': svg`<circle class="fill" cx="7.500" cy="6.500" r="3.500"/><path class="fill" d="M1.500 21c0-11 12-11 12 0z"/><path d="M17 3v18M21.500 3v18"/><path class="sun" d="M15 6.500h4v4h-4zM19.500 13h4v4h-4z"/>`,
  'preset-words': svg`<path d="M3 6h18M3 12h18M3 18h11"/>`,
  'preset-pictures': svg`<rect class="fill" x="3" y="3" width="18" height="18" rx="1"/><circle class="sun" cx="9" cy="9" r="2.500"/><path d="M3.500 19l6-6 4 4 3-3 4 4"/>`,
  'preset-listen': svg`<path class="fill" d="M3 9h4l6-5v16l-6-5H3z"/><path d="M16.5 8.5a5 5 0 0 1 0 7M19 5.5a9 9 0 0 1 0 13"/>`,
  'more-answers': svg`<rect class="fill" x="2" y="7" width="8" height="10" rx="1"/><path class="fill" d="M13 7h4.500v10H13z"/><path d="M20 9l3 3-3 3"/>`,
  play: svg`<path class="fill" d="M6 4l14 8-14 8z"/>`,
  tick: svg`<path d="M4 13l5 5L20 6"/>`,
  change: svg`<path class="fill" d="M4 20l1-5L16 4l4 4L9 19z"/><path d="M13 7l4 4"/>`,
  cross: svg`<path d="M5 5l14 14M19 5L5 19"/>`,
  answer: svg`<rect class="fill" x="3" y="3" width="8" height="8" rx="1"/><rect class="sun" x="13" y="3" width="8" height="8" rx="1"/><rect class="fill" x="3" y="13" width="8" height="8" rx="1"/><rect class="fill" x="13" y="13" width="8" height="8" rx="1"/><path d="M15 7l1.6 1.8L19.3 5"/>`,
  idea: svg`<path class="sun" d="M12 3a6 6 0 0 0-3.5 10.9V17h7v-3.1A6 6 0 0 0 12 3z"/><path d="M9.5 20h5M12 17v-5M10 10l2 2 2-2"/>`,
  'became-of': svg`<rect class="fill" x="4" y="4" width="16" height="17" rx="1"/><path class="sun" d="M9 2.5h6v3H9z"/><path d="M7.5 10.5l1.3 1.4 2.2-2.8M13 10.5h4M7.5 16l1.3 1.4 2.2-2.8M13 16h4"/>`,
  keep: svg`<path class="fill" d="M3 13h5l1.5 3h5L16 13h5v8H3z"/><path d="M12 2v9M8 7.5l4 4 4-4"/>`,
  'throw-away': svg`<path class="fill" d="M6 8h12l-1 13H7z"/><path d="M4 8h16M9 8V4h6v4M10 12v5M14 12v5"/>`,
  'carry-on': svg`<circle class="sun" cx="12" cy="12" r="9"/><path d="M7.5 12h8M12.5 8.5L16 12l-3.5 3.5"/>`,
  'can-change': svg`<path class="sun" d="M4 8h10V4l6 6-6 6v-4H4z"/><path d="M4 20h16"/>`,
  'cannot-change': svg`<rect class="fill" x="5" y="11" width="14" height="10" rx="1"/><path d="M8 11V7.5a4 4 0 0 1 8 0V11M12 15v2"/>`,
  money: svg`<circle class="sun" cx="9" cy="13" r="6"/><path d="M13 6.6a6 6 0 1 1 2.5 11.7M9 10v6M7 13h4"/>`,
  'who-decides': svg`<circle class="fill" cx="7" cy="8" r="3"/><circle class="fill" cx="17" cy="8" r="3"/><path class="fill" d="M2 20c0-8 10-8 10 0zM12 20c0-8 10-8 10 0z"/>`,
  'decide-by': svg`<rect class="fill" x="3" y="5" width="18" height="16" rx="1"/><path d="M3 10h18M8 2.5v4M16 2.5v4"/><path class="sun" d="M13 13h4v4h-4z"/>`,
  'we-each-get': svg`<rect class="sun" x="4" y="11" width="16" height="10"/><path class="fill" d="M3 7h18v4H3z"/><path d="M12 7v14M12 7c-6 0-6-5-3-5 2 0 3 3 3 5zM12 7c6 0 6-5 3-5-2 0-3 3-3 5z"/>`,
  doing: svg`<circle class="fill" cx="12" cy="12" r="9"/><path class="ink" d="M12 3a9 9 0 0 1 0 18z"/>`,
  done: svg`<circle class="sun" cx="12" cy="12" r="9"/><path d="M7 12.5l3.5 3.5L17 8.5"/>`,
  'not-done': svg`<rect class="fill" x="3" y="3" width="18" height="18"/><path d="M8 8l8 8M16 8l-8 8"/>`,
  'faces-good': svg`<circle class="fill" cx="12" cy="12" r="10"/><path d="M8.5 9v1M15.5 9v1M7 14c2.5 4 7.5 4 10 0"/>`,
  'faces-in-between': svg`<circle class="fill" cx="12" cy="12" r="10"/><path d="M8.5 9v1M15.5 9v1M7 15.5h10"/>`,
  'faces-not-good': svg`<circle class="fill" cx="12" cy="12" r="10"/><path d="M8.5 9v1M15.5 9v1M7 17c2.5-4 7.5-4 10 0"/>`,
  'the-same': svg`<path d="M5 9h14M5 15h14"/>`,
  up: svg`<path d="M12 20V5M5 12l7-7 7 7"/>`,
  'take-back': svg`<path d="M5 12h14"/>`,
  dot: svg`<circle class="ink" cx="12" cy="12" r="8"/>`,
  'no-dot': svg`<circle class="fill" cx="12" cy="12" r="8"/>`,
  coin: svg`<circle class="sun" cx="12" cy="12" r="8"/><path d="M12 8v8"/>`,
  'no-coin': svg`<circle class="fill" cx="12" cy="12" r="8" stroke-dasharray="3 4"/>`,
  'thumbs-good': svg`<path class="fill" d="M7 11l4-8c2 0 3 1 3 3v3h5c2 0 2.5 1.5 2 3l-2 7c-.3 1-1 1.5-2 1.5H7zM3 11h4v9.5H3z"/>`,
  'thumbs-in-between': svg`<g transform="rotate(-90 12 12)"><path class="fill" d="M7 11l4-8c2 0 3 1 3 3v3h5c2 0 2.5 1.5 2 3l-2 7c-.3 1-1 1.5-2 1.5H7zM3 11h4v9.5H3z"/></g>`,
  'thumbs-not-good': svg`<g transform="translate(0 24) scale(1 -1)"><path class="fill" d="M7 11l4-8c2 0 3 1 3 3v3h5c2 0 2.5 1.5 2 3l-2 7c-.3 1-1 1.5-2 1.5H7zM3 11h4v9.5H3z"/></g>`,
  again: svg`<path d="M19 12a7 7 0 1 1-2.5-5.3M17 2.5V7h-4.5"/>`,
  slower: svg`<path class="fill" d="M4 17c0-8 12-9 13-1l2-1v3H4z"/><path d="M17 16c3-1 4-4 3-6M7 18v2M15 18v2"/>`,
  'stop-sound': svg`<path class="fill" d="M3 9h4l6-5v16l-6-5H3z"/><path d="M16 9l5 6M21 9l-5 6"/>`,
  dark: svg`<rect class="ink" x="3" y="5" width="18" height="12" rx="1"/><path d="M9 21h6M12 17v4"/>`,
  'without-looking': svg`<path d="M3 10c5 6 13 6 18 0M5.5 12.5L4 15M12 14.5V18M18.5 12.5L20 15"/>`,
  'one-switch': svg`<rect class="fill" x="3" y="14" width="18" height="6" rx="1"/><path class="sun" d="M6 14c0-7 12-7 12 0z"/><path d="M12 2v4M10 4.5l2 2 2-2"/>`,
  'two-switches': svg`<rect class="fill" x="2" y="14" width="20" height="6" rx="1"/><path class="sun" d="M4 14c0-5 7-5 7 0z"/><path class="fill" d="M13 14c0-5 7-5 7 0z"/><path d="M4.5 5.5h6M8.5 3.5l2 2-2 2M14 5l2 2 3.5-4"/>`,
  'screen-reader': svg`<rect class="fill" x="2" y="4" width="20" height="11" rx="1"/><path d="M5 20h3M10 20h3M15 20h4M5 8h6M5 11h4"/><path d="M14 8a4 4 0 0 1 0 4M17 6.5a7 7 0 0 1 0 7"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof shapes;

/** Signs that point the way of reading: they turn round where it is from right to left. Clocks, ticks and sounds do not. */
const turning: IconName[] = ['next', 'back', 'can-change', 'carry-on'];

export function icon(name: IconName): SVGTemplateResult {
  return svg`<svg class="icon ${turning.includes(name) ? 'turning' : ''}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}
