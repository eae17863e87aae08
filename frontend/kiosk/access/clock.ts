/** Time as the tablet counts it, in milliseconds. Tests bring a clock of their own. */
export interface Clock {
  now(): number;
  /** Does something later, once. What comes back takes it off again. */
  after(ms: number, does: () => void): () => void;
}

export const realClock: Clock = {
  now: () => performance.now(),
  after(ms, does) {
    const timer = setTimeout(does, ms);
    return () => clearTimeout(timer);
  },
};
