import fc from 'fast-check';
import { test } from 'vitest';
import { playBoth } from './compare.ts';
import { story } from './story.ts';

const RUNS = 2_000;

// Quick on its own; a machine that does something else as well may take its time.
const TIMEOUT_MS = 300_000;

test(
  `${RUNS} shops and their weeks come to the same at the counter and on paper`,
  async () => {
    await fc.assert(
      fc.asyncProperty(story, (told) => playBoth(told)),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);
