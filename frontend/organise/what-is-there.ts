/** Words that say what a thing is or how it stands, in the language of the page. */
export interface Saying {
  button: string;
  link: string;
  writeHere: string;
  chosen: string;
  on: string;
  off: string;
}

/** Something on the page, and what is said of it. */
export interface Thing {
  element: Element;
  texts: string[];
  lang: string;
}

const silent =
  'script, style, audio, video, iframe, svg, kiosk-preview, organise-listen, [aria-hidden="true"], [hidden]';
const controls =
  'a[href], button, vaadin-button, summary, input, textarea, vaadin-text-field, vaadin-text-area, vaadin-password-field, vaadin-select, vaadin-checkbox, vaadin-radio-button';
const saidWhole = 'h1, h2, h3, h4, p, li, legend, tr, a[href]';

/** What is on a page, in its order: headings and texts whole, buttons by their names, fields by their labels and what is in them. */
export function whatIsThere(page: Element, saying: Saying): Thing[] {
  const things: Thing[] = [];
  const add = (element: Element, texts: string[]): void => {
    const said = texts.map((text) => text.trim()).filter((text) => text);
    const lang = element.closest('[lang]')?.getAttribute('lang') || 'en';
    if (said.length > 0) things.push({ element, texts: said, lang });
  };
  const visit = (element: Element): void => {
    if (!isSeen(element)) return;
    const control = controlTexts(element, saying, element.closest('[lang]')?.getAttribute('lang') || 'en');
    if (control) return add(element, control);
    if (element.matches(saidWhole) && !element.querySelector(controls)) return add(element, [textOf(element)]);
    for (const node of inOrder(element)) {
      if (node instanceof Element) visit(node);
      else if (node.nodeType === Node.TEXT_NODE) add(element, [node.textContent ?? '']);
    }
    if (element.matches('img')) add(element, [element.getAttribute('alt') ?? '']);
  };
  visit(page);
  return things;
}

/** A group of choices is called by its name first, wherever the name stands in it. */
function inOrder(element: Element): Node[] {
  const nodes = [...element.childNodes];
  if (element.localName !== 'vaadin-radio-group') return nodes;
  const isName = (node: Node): boolean => node instanceof Element && node.slot === 'label';
  return [...nodes.filter(isName), ...nodes.filter((node) => !isName(node))];
}

function isSeen(element: Element): boolean {
  if (element.matches(silent)) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

function controlTexts(element: Element, saying: Saying, lang: string): string[] | undefined {
  const field = element as HTMLInputElement;
  switch (element.localName) {
    case 'button':
    case 'vaadin-button':
    case 'summary':
      return [saying.button, nameOf(element)];
    case 'a':
      return element.matches('nav a, :not([href])') ? undefined : [saying.link, nameOf(element)];
    case 'vaadin-text-field':
    case 'vaadin-text-area':
      return [slotted(element, 'label'), slotted(element, 'helper'), field.value || saying.writeHere];
    case 'vaadin-password-field':
      return [slotted(element, 'label'), slotted(element, 'helper'), saying.writeHere];
    case 'vaadin-select':
      return [slotted(element, 'label'), slotted(element, 'value')];
    case 'vaadin-checkbox':
      return [slotted(element, 'label'), field.checked ? saying.on : saying.off];
    case 'vaadin-radio-button':
      return [slotted(element, 'label'), field.checked ? saying.chosen : ''];
    case 'input':
    case 'textarea':
      if (field.type === 'date') return [field.value ? dayIn(field.value, lang) : saying.writeHere];
      return ['file', 'password', 'hidden'].includes(field.type) ? [] : [field.value];
    default:
      return undefined;
  }
}

function dayIn(value: string, lang: string): string {
  return new Date(`${value}T12:00`).toLocaleDateString(lang, { weekday: 'long', day: 'numeric', month: 'long' });
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') || textOf(element);
}

function slotted(element: Element, slot: string): string {
  const there = element.querySelector(`:scope > [slot='${slot}']`);
  return there ? textOf(there) : '';
}

/** The words of a thing. Parts that stand apart are told apart by a stop. */
function textOf(element: Element): string {
  const parts: string[] = [];
  for (const node of element.childNodes) {
    const text =
      node instanceof Element
        ? isSeen(node)
          ? textOf(node)
          : ''
        : node.nodeType === Node.TEXT_NODE
          ? node.textContent
          : '';
    const part = (text ?? '').replace(/\s+/g, ' ').trim();
    if (part) parts.push(part);
  }
  return parts.map((part, i) => (i < parts.length - 1 && !/[.,:;?!…]$/.test(part) ? `${part}.` : part)).join(' ');
}
