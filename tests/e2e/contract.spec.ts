import { expect, test } from '@playwright/test';
import { ledgerStoreContract } from '#tests/contract/ledgerStore.contract.ts';
import { type HarnessSite, openHarnessSite } from '#tests/support/buildHarness.ts';
import { launchTablet, type Tablet } from '#tests/support/launchTablet.ts';

// The browser's own IndexedDB on a disk, where fake-indexeddb has no quota and other timing.
test.describe('the ledger in a real browser', () => {
  let site: HarnessSite;
  let tablet: Tablet;

  test.beforeAll(async () => {
    site = await openHarnessSite();
    tablet = await launchTablet();
    await tablet.context.pages()[0]?.goto(site.origin);
  });
  test.afterAll(async () => {
    await tablet.discard();
    await site.close();
  });

  for (const { name } of ledgerStoreContract) {
    test(name, async () => {
      const [page] = tablet.context.pages();
      const failure = await page?.evaluate(
        (name) =>
          window.dangol.runContract(name).then(
            () => 'none',
            (error: unknown) => (error instanceof Error ? error.message : String(error)),
          ),
        name,
      );

      expect(failure).toBe('none');
    });
  }
});
