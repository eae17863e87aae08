/** The page My way is read when someone first touches the tablet, so that it is there when it is asked for. */
export function readMyWay(): Promise<unknown> {
  return import('./my-way');
}

export function readAtFirstTouch(page: Document): void {
  const read = () => void readMyWay().catch(() => undefined);
  for (const kind of ['pointerdown', 'keydown']) page.addEventListener(kind, read, { once: true });
}
