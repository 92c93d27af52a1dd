/** `npm run screenshots`: a café day on the built app, every screen as a picture, in three sizes. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { assert } from '#domain/assert.ts';
import { openAtNine } from '#tests/e2e/movableClock.ts';
import { sizes } from '#tests/e2e/sizes.ts';
import { tour } from '#tests/e2e/tour.ts';
import { buildAppIfStale } from '#tests/support/buildApp.ts';
import { chromiumArguments, findOrInstallChromium } from '#tests/support/chromium.ts';
import { serveApp } from '#tests/support/serveApp.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'tests/screenshots' } },
});
assert(buildAppIfStale(), 'the app could be built');
const site = await serveApp();
const browser = await chromium.launch({
  executablePath: findOrInstallChromium(),
  args: [...chromiumArguments],
});
try {
  for (const viewport of sizes) {
    const folder = join(values.out, `${viewport.width}x${viewport.height}`);
    await mkdir(folder, { recursive: true });
    // A fresh context is a fresh tablet: the day begins with an empty one in each size.
    const context = await browser.newContext({
      viewport,
      locale: 'ko-KR',
      timezoneId: 'Asia/Seoul',
    });
    const page = await context.newPage();
    await openAtNine(page);
    let count = 0;
    await tour(page, site.origin, async (screen) => {
      count += 1;
      const name = `${String(count).padStart(2, '0')}-${screen}.png`;
      await page.screenshot({ path: join(folder, name) });
    });
    await context.close();
    process.stdout.write(`${folder}: ${count} pictures\n`);
  }
} finally {
  await browser.close();
  await site.close();
}
