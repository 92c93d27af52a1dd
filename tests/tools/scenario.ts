/**
 * `npm run scenario -- file.jsonl [--json]`: a programme and dated commands from a file, through the
 * real ledger, and what is on the card after each. Exit code 1 where a line cannot be read.
 * The format is told in tests/fixtures/scenarios/README.md.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { runScenario } from '#tests/support/scenario.ts';
import { formatSteps } from '#tests/support/scenarioTable.ts';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) {
    throw new Error('npm run scenario -- file.jsonl [--json]');
  }
  const steps = await runScenario(await readFile(path, 'utf8'));
  process.stdout.write(values.json ? `${JSON.stringify(steps, null, 2)}\n` : formatSteps(steps));
} catch (failure) {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = 1;
}
