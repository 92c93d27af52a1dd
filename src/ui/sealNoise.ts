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
  const step = noise.cellsPerValue;
  const columns = Math.floor((side - 1) * step) + 2;
  const upper = new Float32Array(columns);
  const lower = new Float32Array(columns);
  let filledRow = -1;
  for (let y = 0; y < side; y += 1) {
    const row = Math.floor(y * step);
    if (row !== filledRow) {
      fillRow(upper, noise.seed, row);
      fillRow(lower, noise.seed, row + 1);
      filledRow = row;
    }
    const down = ease(y * step - row);
    addRow(field, { from: y * side, side, step, down, gain: noise.gain }, [upper, lower]);
  }
}

interface RowOfField {
  readonly from: number;
  readonly side: number;
  readonly step: number;
  readonly down: number;
  readonly gain: number;
}

function addRow(
  field: Float32Array,
  { from, side, step, down, gain }: RowOfField,
  [upper, lower]: readonly [Float32Array, Float32Array],
): void {
  for (let x = 0; x < side; x += 1) {
    const column = Math.floor(x * step);
    const across = ease(x * step - column);
    const left = mix(upper[column] ?? 0, lower[column] ?? 0, down);
    const right = mix(upper[column + 1] ?? 0, lower[column + 1] ?? 0, down);
    field[from + x] = (field[from + x] ?? 0) + mix(left, right, across) * gain;
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
