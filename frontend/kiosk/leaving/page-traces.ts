/** What a person leaves in the browser itself, outside of their visit: it must be gone before the next one. */
export class PageTraces {
  readonly #page: Document;
  #copied = false;

  constructor(page: Document) {
    this.#page = page;
    for (const name of ['copy', 'cut']) page.addEventListener(name, () => (this.#copied = true), true);
  }

  clear(): void {
    const { body } = this.#page;
    (this.#page.activeElement as HTMLElement | null)?.blur();
    this.#page.getSelection()?.removeAllRanges();
    for (const place of [this.#page.documentElement, body, ...body.querySelectorAll('main')]) place.scrollTop = 0;
    for (const field of body.querySelectorAll<HTMLInputElement>('input, textarea')) {
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = false;
      else field.value = '';
    }
    this.#clearClipboard();
  }

  // Only what was copied on this page: a supporter's own computer keeps what it had.
  #clearClipboard(): void {
    if (!this.#copied) return;
    this.#copied = false;
    // Over plain HTTP there is no clipboard to write to; then an empty copy takes the place of the last one.
    if (navigator.clipboard) void navigator.clipboard.writeText('').catch(() => this.#copyNothing());
    else this.#copyNothing();
  }

  #copyNothing(): void {
    const empty = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', '');
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('copy', empty, { capture: true, once: true });
    this.#page.execCommand?.('copy');
    window.removeEventListener('copy', empty, true);
  }
}
