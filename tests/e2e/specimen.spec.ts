import { test as base, expect } from '@playwright/test';
import { serveSpecimen } from '#tests/support/serveSpecimen.ts';
import { listenFor } from './fixtures.ts';
import { problemsOf } from './problemsOf.ts';
import { standStill } from './standStill.ts';

const THEMES = ['customer', 'staff', 'owner', 'contrast', 'large'] as const;

const test = base.extend<object, { readonly address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
    async ({}, use) => {
      const specimen = await serveSpecimen();
      await use(specimen.address);
      await specimen.close();
    },
    { scope: 'worker' },
  ],
});

for (const theme of THEMES) {
  test(`every part can be read and reached in the theme ${theme}`, async ({ page, address }) => {
    const complaints = listenFor(page);
    await page.goto(`${address}?theme=${theme}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(19);

    expect(await problemsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('the owner’s parts fit a phone', async ({ page, address }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${address}?theme=owner`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(19);
  await standStill(page);

  expect(await problemsOf(page)).toEqual([]);
});

test('what opens over a screen can be read in its theme', async ({ page, address }) => {
  for (const theme of ['customer', 'staff', 'owner'] as const) {
    await page.goto(`${address}?theme=${theme}`);

    await page.getByRole('button', { name: '사장님에게 묻기' }).click();
    await expect(page.getByRole('dialog', { name: '직원 더하기' })).toBeVisible();
    expect(await problemsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page
      .getByRole('button', { name: /24개월/ })
      .first()
      .click();
    await expect(page.getByRole('option', { name: '12개월' })).toBeVisible();
    expect(await problemsOf(page)).toEqual([]);
  }
});
