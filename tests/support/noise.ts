/** What the code under test said to the console, since the test began. */
export interface Noise {
  readonly heard: string[];
  readonly expected: RegExp[];
}

export const noise: Noise = { heard: [], expected: [] };

/** For the rare test in which an error message is the point. */
export function expectNoise(pattern: RegExp): void {
  noise.expected.push(pattern);
}
