import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serveApp } from '#tests/support/serveApp.ts';
import { expect, test } from './fixtures.ts';
import { barista } from './staff.ts';

const BASE = '/cafe/';

test('the app lives in a folder of somebody’s site, and starts there without a server', async ({
  page,
  kiosk,
  staff,
}) => {
  test.setTimeout(180_000);
  const dist = await mkdtemp(join(tmpdir(), 'dangol-cafe-'));
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', dist, '--emptyOutDir'],
    { env: { ...process.env, BASE } },
  );
  const site = await serveApp({ dist, base: BASE });

  await kiosk.open(`${site.origin}${BASE}`);
  await staff.setUp();
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  await site.close();
  await page.reload();
  await staff.goOnDuty(barista);
  await kiosk.openTurn(1);
  await kiosk.type('48271534');
  await page.keyboard.press('Enter');
  await kiosk.join();
  await kiosk.expectGranted(1, 1);
  await page.goto(`${site.origin}${BASE}staff`);

  expect(scope).toBe(`${site.origin}${BASE}`);
  await expect(page.getByText('누구세요?')).toBeVisible();
  await rm(dist, { recursive: true, force: true });
});
