/** Reaction time is 0.65 of a good scan step (Simpson and others, 2007). */
export const reactionInStep = 0.65;

/** The scan step in seconds for these reaction times: between half a second and ten, to a tenth. */
export function stepFor(reactionsMs: number[]): number {
  const mean = reactionsMs.reduce((sum, ms) => sum + ms, 0) / reactionsMs.length;
  return Math.min(10, Math.max(0.5, Math.round(mean / reactionInStep / 100) / 10));
}
