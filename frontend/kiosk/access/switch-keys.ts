/** These move the focus or belong to a screen reader. */
const others = new Set(['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'Unidentified']);

/** Whether a key may be somebody's switch. */
export function isSwitchKey({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return !others.has(key) && !ctrlKey && !altKey && !metaKey;
}
