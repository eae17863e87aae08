/** A new order, every order equally likely: Fisher–Yates with the browser's own randomness. */
export function shuffle<T>(things: readonly T[]): T[] {
  const mixed = [...things];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}

/** A whole number from 0 up to, not including, `limit`. */
export function below(limit: number): number {
  const range = 2 ** 32;
  // Numbers above the last whole multiple would make the first places more likely.
  const fair = range - (range % limit);
  const number = new Uint32Array(1);
  do crypto.getRandomValues(number);
  while (number[0]! >= fair);
  return number[0]! % limit;
}
