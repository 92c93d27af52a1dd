import type { Page } from '@playwright/test';
import { LANGUAGES } from '#domain/language.ts';
import { tourCheckIn, tourQuestions } from './dressedTour.ts';
import { expect, test } from './fixtures.ts';
import { looksOf } from './looksOf.ts';
import { sidewaysOf, violationsOf } from './problemsOf.ts';
import { sizes } from './sizes.ts';
import { type Dress, themeNames, themes } from './themes.ts';

test.describe.configure({ mode: 'parallel' });

/**
 * Each visit of a tour wears other letters, another place of the keys and another language; every
 * screen is measured in each size, without and with strong contrast, which is nothing but an attribute
 * of the kiosk. So over all tours every screen is seen in every theme, in every language, in every size
 * and for each hand; axe looks in one size of the tour. `npm run axe` sees all combinations, each chosen
 * with its own keys.
 */
const isEverything = process.env['DANGOL_AXE'] === 'all';

type Size = (typeof sizes)[number];

interface Plan {
  readonly name: string;
  readonly hand: 'right' | 'left';
  readonly dresses: readonly Dress[];
  readonly axeAt: readonly Size[];
}

const layouts: readonly Dress[] = [themes.usual, themes.large, themes.low, themes.largeLow];

const dressOf = (theme: Dress, language: number): Dress => {
  const spoken = LANGUAGES[language % LANGUAGES.length];
  return { ...theme, ...(spoken && { language: spoken }) };
};

const pairwise = (): readonly Plan[] =>
  layouts.map((_, tour) => ({
    name: `themes ${tour + 1}`,
    hand: tour % 2 === 0 ? 'right' : 'left',
    dresses: layouts.map((__, visit) =>
      dressOf(layouts[(tour + visit) % layouts.length] ?? {}, tour + 2 * visit),
    ),
    axeAt: [sizes[tour % sizes.length] ?? sizes[0]],
  }));

const everything = (): readonly Plan[] =>
  themeNames.flatMap((theme, index) =>
    LANGUAGES.map((__, language) => ({
      name: JSON.stringify(dressOf(themes[theme], language)),
      hand: (index + language) % 2 === 0 ? 'right' : 'left',
      dresses: [dressOf(themes[theme], language)],
      axeAt: sizes,
    })),
  );

const plans = isEverything ? everything() : pairwise();
const tours = { 'the way to a stamp': tourCheckIn, 'every question': tourQuestions };

for (const { name: plan, hand, dresses, axeAt } of plans) {
  for (const [name, tour] of Object.entries(tours)) {
    test(`${name} is clean in every size, ${hand} hand, ${plan}`, async ({
      site,
      page,
    }, testInfo) => {
      test.setTimeout(180_000);
      const problems: string[] = [];
      await page.addInitScript((side) => {
        localStorage.setItem('dangol/tablet', JSON.stringify({ hand: side, isSoundOn: false }));
      }, hand);
      await page.goto(site.origin);

      await tour(page, {
        dresses,
        visit: async (screen, dress) => {
          for (const size of sizes) {
            await page.setViewportSize(size);
            await look(screen, dress, size);
            if (!isEverything)
              await inStrongContrast(page, () => look(screen, strong(dress), size));
          }
          await page.setViewportSize(sizes[0]);
        },
      });

      expect(problems).toEqual([]);

      async function look(screen: string, dress: Dress, size: Size): Promise<void> {
        const at = `${screen} at ${size.width} × ${size.height}`;
        const found = [
          ...(await sidewaysOf(page)),
          ...(await looksOf(page, dress)),
          ...(axeAt.includes(size) ? await violationsOf(page) : []),
        ];
        problems.push(...found.map((what) => `${at} ${JSON.stringify(dress)}: ${what}`));
        if (found.length === 0) return;
        await page.screenshot({ path: testInfo.outputPath(`${screen}-${size.width}.png`) });
      }
    });
  }
}

const strong = (dress: Dress): Dress => ({ ...dress, isHighContrast: true });

async function inStrongContrast(page: Page, act: () => Promise<void>): Promise<void> {
  const kiosk = page.locator('[data-hand]');
  await kiosk.evaluate((root) => root.setAttribute('data-contrast', 'high'));
  await act();
  await kiosk.evaluate((root) => root.removeAttribute('data-contrast'));
}
