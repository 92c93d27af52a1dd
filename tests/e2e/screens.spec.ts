import type { Page } from '@playwright/test';
import { cutWordsOf } from './cutWords.ts';
import { expect, test } from './fixtures.ts';
import { problemsOf, sidewaysOf } from './problemsOf.ts';
import { sizes, zoomedSizes } from './sizes.ts';
import { partsOfTour } from './tour.ts';

test.describe.configure({ mode: 'parallel' });

interface Size {
  readonly width: number;
  readonly height: number;
}

for (const [part, tour] of Object.entries(partsOfTour)) {
  test(`every screen ${part} fits every tablet, also at 200 %, and is clean for assistive technology`, async ({
    site,
    page,
  }, testInfo) => {
    test.setTimeout(180_000);
    const problems: string[] = [];
    const visited: string[] = [];

    await tour(page, site.origin, async (screen) => {
      visited.push(screen);
      for (const size of sizes) {
        await page.setViewportSize(size);
        await note(screen, size, await problemsOf(page));
      }
      for (const size of zoomedSizes) {
        await page.setViewportSize(size);
        await note(screen, size, [...(await sidewaysOf(page)), ...(await cutWordsOf(page))]);
      }
      await page.setViewportSize(sizes[0]);
    });

    expect(problems).toEqual([]);
    expect(visited.length).toBeGreaterThan(8);

    async function note(screen: string, size: Size, found: readonly string[]): Promise<void> {
      const at = `${screen} at ${size.width} × ${size.height}`;
      problems.push(...found.map((problem) => `${at}: ${problem}`));
      if (found.length === 0) return;
      await page.screenshot({ path: testInfo.outputPath(`${screen}-${size.width}.png`) });
    }
  });
}

test('nothing moves while a number is typed', async ({ page, site, kiosk, staff }) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  const before = await placesOf(page);

  for (const digit of '48271534') {
    await kiosk.press(digit);
    expect(await placesOf(page)).toEqual(before);
  }
});

/** Where everything that a finger aims at stands. */
const placesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main button, main output')]
      // The way home appears with the first digit, in a place kept for it.
      .filter((element) => element.getBoundingClientRect().width > 0)
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.textContent?.replaceAll(/\d{2,}/g, '') ?? ''} ${x} ${y} ${width} ${height}`;
      })
      .filter((place) => !place.startsWith('처음으로')),
  );
