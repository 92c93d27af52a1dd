import { LANGUAGES } from '#domain/language.ts';
import { tourCheckIn, tourQuestions } from './dressedTour.ts';
import { expect, test } from './fixtures.ts';
import { looksOf } from './looksOf.ts';
import { problemsOf } from './problemsOf.ts';
import { sizes } from './sizes.ts';
import { type Dress, themeNames, themes } from './themes.ts';

test.describe.configure({ mode: 'parallel' });

/**
 * Each tour has a size and a hand of its own, and each of its visits another theme and language: over all
 * tours every screen is seen in every theme, size, language and hand, and those with each other.
 * `npm run axe` sees all combinations.
 */
const TOURS = 7;
const isEverything = process.env['DANGOL_AXE'] === 'all';

interface Plan {
  readonly size: (typeof sizes)[number];
  readonly hand: 'right' | 'left';
  readonly dresses: readonly Dress[];
}

const dressOf = (theme: number, language: number): Dress => {
  const spoken = LANGUAGES[language % LANGUAGES.length];
  const name = themeNames[theme % themeNames.length] ?? 'usual';
  return { ...themes[name], ...(spoken && { language: spoken }) };
};

const pairwise = (): readonly Plan[] =>
  Array.from({ length: TOURS }, (_, tour) => ({
    size: sizes[tour % sizes.length] ?? sizes[0],
    hand: tour % 2 === 0 ? 'right' : 'left',
    dresses: Array.from({ length: TOURS }, (__, visit) => dressOf(tour + visit, tour + 2 * visit)),
  }));

const everything = (): readonly Plan[] =>
  sizes.flatMap((size) =>
    themeNames.flatMap((_, theme) =>
      LANGUAGES.map((__, language) => ({
        size,
        hand: (theme + language) % 2 === 0 ? 'right' : 'left',
        dresses: [dressOf(theme, language)],
      })),
    ),
  );

const plans = isEverything ? everything() : pairwise();
const tours = { 'the way to a stamp': tourCheckIn, 'every question': tourQuestions };

for (const [index, { size, hand, dresses }] of plans.entries()) {
  for (const [name, tour] of Object.entries(tours)) {
    const [first] = dresses;
    const title = isEverything ? JSON.stringify(first) : `themes ${index + 1}`;
    test(`${name} is clean at ${size.width} × ${size.height}, ${hand} hand, ${title}`, async ({
      site,
      page,
    }) => {
      test.setTimeout(180_000);
      const problems: string[] = [];
      await page.setViewportSize(size);
      await page.addInitScript((side) => {
        localStorage.setItem('dangol/tablet', JSON.stringify({ hand: side, isSoundOn: false }));
      }, hand);
      await page.goto(site.origin);

      await tour(page, {
        dresses,
        visit: async (screen, dress) => {
          const found = [...(await problemsOf(page)), ...(await looksOf(page, dress))];
          problems.push(...found.map((what) => `${screen} ${JSON.stringify(dress)}: ${what}`));
        },
      });

      expect(problems).toEqual([]);
    });
  }
}
