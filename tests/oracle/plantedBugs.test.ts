import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { playBoth } from './compare.ts';
import { ledgerWith, plantedBugs } from './plantedBugs.ts';
import { story } from './story.ts';

/** As many stories as a planted bug may hide from; the real suite tells more. */
const RUNS_MAX = 1_000;

const table: string[] = [];

afterAll(() => {
  process.stdout.write(`planted bugs, and the story that found each:\n${table.join('\n')}\n`);
});

test.each(plantedBugs)('$family: the suite notices when $bug', async ({ family, bug, card }) => {
  const ledger = ledgerWith(card);
  const found = await fc.check(
    fc.asyncProperty(story, (told) => playBoth(told, ledger)),
    { numRuns: RUNS_MAX, seed: 20_261_122, endOnFailure: true },
  );
  table.push(`  ${family.padEnd(9)} ${bug}: story ${found.numRuns}`);

  expect(found.failed).toBe(true);
});
