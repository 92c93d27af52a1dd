import { launchTablet } from '#tests/support/launchTablet.ts';
import { judge, lighthouseArguments } from '#tests/support/lighthouse.ts';
import { expect, test } from './fixtures.ts';
import { createKiosk } from './kiosk.ts';
import { createStaff, owner } from './staff.ts';

test('Lighthouse has nothing to say about the main screens', async ({ site }) => {
  const tablet = await launchTablet({ args: lighthouseArguments });
  try {
    const [page = await tablet.context.newPage()] = tablet.context.pages();
    const kiosk = createKiosk(page);
    const staff = createStaff(page);
    const look = async (screen: string) => {
      const { scores, failed } = await judge(tablet.profile);
      expect({ screen, scores, failed }).toEqual({
        screen,
        scores: { accessibility: 100, 'best-practices': 100 },
        failed: [],
      });
    };

    await kiosk.open(site.origin);
    await look('set-up');
    await staff.setUp();
    await look('keypad');
    await staff.goOnDuty(owner);
    await kiosk.openTurn(1);
    await kiosk.press('48271534');
    await kiosk.submit();
    await kiosk.expectFirstVisit('1534');
    await look('first visit');
    await kiosk.join();
    await kiosk.expectGranted(1, 1);
    await kiosk.close();
    await staff.openScreens(owner);
    await look('staff');
    await staff.openSettings();
    await look('settings');
  } finally {
    await tablet.discard();
  }
});
