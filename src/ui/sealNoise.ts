/** Value noise to lay over a square field: how fine, and how strong it is. */
export interface Noise {
  readonly seed: number;
  /** Below 1: how many values there are to a cell is one over this. */
  readonly cellsPerValue: number;
  readonly gain: number;
}

/**
 * Adds repeatable noise of 0..gain to a square field of `side` values a row: the same seed gives the
 * same paper grain on every tablet. Row by row, because a tablet draws a hundred thousand values.
 */
export function addNoise(field: Float32Array, side: number, noise: Noise): void {
  const { seed, cellsPerValue: step, gain } = noise;
  const { cells, shares } = cellsAlong(side, step);
  const upper = new Float32Array((cells.at(-1) ?? 0) + 2);
  const lower = upper.slice();
  const between = upper.slice();
  let filledRow = -1;
  for (let y = 0; y < side; y += 1) {
    const row = cells[y] ?? 0;
    if (row !== filledRow) {
      fillRow(upper, seed, row);
      fillRow(lower, seed, row + 1);
      filledRow = row;
    }
    const down = shares[y] ?? 0;
    for (let cell = 0; cell < between.length; cell += 1) {
      between[cell] = mix(upper[cell] ?? 0, lower[cell] ?? 0, down) * gain;
    }
    addRow(field.subarray(y * side, (y + 1) * side), between, { cells, shares });
  }
}

interface Cells {
  /** The cell each value lies in, along a row or a column. */
  readonly cells: Int32Array;
  /** How far towards the next cell, eased; 0 to 1. */
  readonly shares: Float32Array;
}

function cellsAlong(side: number, step: number): Cells {
  const cells = new Int32Array(side);
  const shares = new Float32Array(side);
  for (let at = 0; at < side; at += 1) {
    cells[at] = Math.floor(at * step);
    shares[at] = ease(at * step - Math.floor(at * step));
  }
  return { cells, shares };
}

function addRow(values: Float32Array, between: Float32Array, { cells, shares }: Cells): void {
  for (let x = 0; x < values.length; x += 1) {
    const cell = cells[x] ?? 0;
    const left = between[cell] ?? 0;
    const right = between[cell + 1] ?? 0;
    values[x] = (values[x] ?? 0) + left + (right - left) * (shares[x] ?? 0);
  }
}

function fillRow(row: Float32Array, seed: number, y: number): void {
  for (let x = 0; x < row.length; x += 1) row[x] = hash(seed, x, y);
}

function hash(seed: number, x: number, y: number): number {
  let bits = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 0x1_0000_0000;
}

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}
