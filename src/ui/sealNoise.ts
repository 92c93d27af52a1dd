/** A repeatable field of values in 0..1 over the plane: the same seed gives the same paper grain on every tablet. */
export function createNoise(seed: number): (x: number, y: number) => number {
  return (x, y) => {
    const left = Math.floor(x);
    const top = Math.floor(y);
    const across = ease(x - left);
    const down = ease(y - top);
    const upper = mix(hash(seed, left, top), hash(seed, left + 1, top), across);
    const lower = mix(hash(seed, left, top + 1), hash(seed, left + 1, top + 1), across);
    return mix(upper, lower, down);
  };
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
