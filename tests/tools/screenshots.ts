/** `npm run screenshots`: a café day on the built app, every screen as a picture, in three sizes; then a customer's way in every theme. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { assert } from '#domain/assert.ts';
import { LANGUAGES } from '#domain/language.ts';
import { tourCheckIn } from '#tests/e2e/dressedTour.ts';
import { openAtNine } from '#tests/e2e/movableClock.ts';
import { sizes } from '#tests/e2e/sizes.ts';
import { type Dress, themes } from '#tests/e2e/themes.ts';
import { tour } from '#tests/e2e/tour.ts';
import { buildAppIfStale } from '#tests/support/buildApp.ts';
import { chromiumArguments, findOrInstallChromium } from '#tests/support/chromium.ts';
import { serveApp } from '#tests/support/serveApp.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'tests/screenshots' },
    /** Without the themes and the languages. */
    plain: { type: 'boolean', default: false },
  },
});
const dresses: readonly (readonly [name: string, dress: Dress])[] = [
  ...Object.entries(themes).filter(([name]) => name !== 'usual'),
  ...LANGUAGES.filter((language) => language !== 'ko').map(
    (language) => [language, { language }] as const,
  ),
];

assert(buildAppIfStale(), 'the app could be built');
const site = await serveApp();
const browser = await chromium.launch({
  executablePath: findOrInstallChromium(),
  args: [...chromiumArguments],
});
try {
  for (const viewport of sizes) {
    const size = `${viewport.width}x${viewport.height}`;
    await picture(size, (page, take) => tour(page, site.origin, take));
    if (values.plain) continue;
    for (const [name, dress] of dresses) {
      await picture(join(size, name), async (page, take) => {
        await page.goto(site.origin);
        await tourCheckIn(page, { dresses: [dress], visit: take });
      });
    }

    /** A fresh context is a fresh tablet: the day begins with an empty one each time. */
    async function picture(
      name: string,
      walk: (page: Page, take: (screen: string) => Promise<void>) => Promise<void>,
    ): Promise<void> {
      const folder = join(values.out, name);
      await mkdir(folder, { recursive: true });
      const context = await browser.newContext({
        viewport,
        locale: 'ko-KR',
        timezoneId: 'Asia/Seoul',
      });
      const page = await context.newPage();
      await openAtNine(page);
      let count = 0;
      await walk(page, async (screen) => {
        count += 1;
        const path = join(folder, `${String(count).padStart(2, '0')}-${screen}.png`);
        await page.screenshot({ path });
      });
      await context.close();
      process.stdout.write(`${folder}: ${count} pictures\n`);
    }
  }
} finally {
  await browser.close();
  await site.close();
}
