import { launchTablet } from '#tests/support/launchTablet.ts';
import { expect, test } from './fixtures.ts';

test('an insecure address shows one screen that explains it, and opens nothing', async ({
  site,
}) => {
  const address = site.origin.replace('localhost', 'cafe.test');
  const tablet = await launchTablet({ args: ['--host-resolver-rules=MAP cafe.test 127.0.0.1'] });
  const page = await tablet.context.newPage();

  await page.goto(address);

  await expect(page.getByRole('heading', { name: '안전한 주소로 열어 주세요' })).toBeVisible();
  await expect(page.getByText('http://localhost:4710')).toBeVisible();
  await expect(page.getByText(address)).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await tablet.discard();
});
