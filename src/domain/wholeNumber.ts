/** Is it a whole number from `least` to `most`, both included? */
export const isWholeFrom = (least: number, count: number, most: number): boolean =>
  Number.isSafeInteger(count) && count >= least && count <= most;
