/**
 * `tsx tests/tools/freezeDatabase.ts 1`: writes the fixture of a released database version. Once
 * released, a fixture is never written again.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { openHarnessSite } from '#tests/support/buildHarness.ts';
import { launchTablet } from '#tests/support/launchTablet.ts';

const STARTED_AT = Date.parse('2026-11-22T09:00:00+09:00');

const [release] = process.argv.slice(2);
const path = `tests/fixtures/database-${release}.json`;
if (!/^\d+$/.test(release ?? '') || existsSync(path)) {
  process.stderr.write(`Say the number of a release that is not frozen yet; ${path} is.\n`);
  process.exit(1);
}
const site = await openHarnessSite();
const tablet = await launchTablet();
try {
  const page = await tablet.context.newPage();
  await page.goto(site.origin);
  const frozen = await page.evaluate(async (startedAt) => {
    await window.dangol.open({ databaseName: 'story', clockAt: startedAt });
    return window.dangol.tellStory(startedAt);
  }, STARTED_AT);
  await writeFile(path, `${JSON.stringify(frozen, null, 1)}\n`);
  process.stdout.write(`${path}: ${frozen.story.entries} entries\n`);
} finally {
  await tablet.discard();
  await site.close();
}
