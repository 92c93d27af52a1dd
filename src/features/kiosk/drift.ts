/** Where the idle screen stands, as parts of how far it may go: −1 to 1 each way. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The idle screen wanders, so that nothing burns in: from place to place, never back at once. */
export const driftAt = (step: number): Place => ({
  x: Math.sin(step * 0.9),
  y: Math.sin(step * 2.3 + 1),
});
