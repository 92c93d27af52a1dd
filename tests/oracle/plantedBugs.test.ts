import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { playBoth } from './compare.ts';
import { ledgerWith } from './mutants.ts';
import { plantedBugs } from './plantedBugs.ts';
import { story } from './story.ts';

/** As many stories as the suite tells; a planted bug must not outlive them. */
const RUNS_MAX = 2_000;

/** A fixed one, so that the table says the same each time. */
const SEED = 20_261_122;

const table: string[] = [];

afterAll(() => {
  process.stdout.write(`planted bugs, and the story that found each:\n${table.join('\n')}\n`);
});

test.each(plantedBugs)(
  '$family: the suite notices that $bug',
  async ({ family, bug, card }) => {
    const ledger = ledgerWith(card);
    const found = await fc.check(
      fc.asyncProperty(story, (told) => playBoth(told, ledger)),
      { numRuns: RUNS_MAX, seed: SEED, endOnFailure: true },
    );
    table.push(`  ${family.padEnd(10)} ${bug}: story ${found.numRuns}`);

    expect(found.failed).toBe(true);
  },
  120_000,
);
