import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ACCESS_EVENT_TYPES } from '#books/access/events.ts';
import { CARD_EVENT_TYPES } from '#books/card/events.ts';
import { MENU_EVENT_TYPES } from '#books/menu/events.ts';
import { PERSON_EVENT_TYPES } from '#books/person/events.ts';
import { PRIVACY_REQUEST_EVENT_TYPES } from '#books/privacyRequest/events.ts';
import { PROGRAM_EVENT_TYPES } from '#books/program/events.ts';
import { REFERRAL_EVENT_TYPES } from '#books/referral/events.ts';
import { STAFF_EVENT_TYPES } from '#books/staff/events.ts';
import { SUPPRESSION_EVENT_TYPES } from '#books/suppression/events.ts';
import { TRAY_EVENT_TYPES } from '#books/tray/events.ts';
import { openHarnessSite } from '#tests/support/buildHarness.ts';
import { type FrozenDatabase, UNREACHABLE_YET } from '#tests/support/frozenDatabase.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** Every database that a released version left behind; none of them ever changes. */
const releases = readdirSync(FIXTURES).filter((name) => /^database-\d+\.json$/.test(name));

const read = (name: string): FrozenDatabase =>
  JSON.parse(readFileSync(join(FIXTURES, name), 'utf8'));

for (const name of releases) {
  test(`what ${name} holds is opened, found whole, and goes on`, async ({ page }) => {
    const frozen = read(name);
    const { story } = frozen;
    const site = await openHarnessSite();
    try {
      await page.goto(site.origin);
      await page.evaluate((frozen) => window.dangol.thaw(frozen, 'thawed'), frozen);
      await page.evaluate(
        (clockAt) => window.dangol.open({ databaseName: 'thawed', clockAt }),
        story.endedAt,
      );
      const goneOn = await page.evaluate((story) => window.dangol.goOnWith(story), story);

      expect(goneOn).toEqual({
        entries: story.entries,
        findings: [],
        customers: story.customers,
        balanceAfter: (story.customers[0]?.balance ?? 0) + 1,
        findingsAfter: [],
      });
    } finally {
      await site.close();
    }
  });
}

test('the newest frozen database holds everything that this version can write down', () => {
  const newest = releases
    .toSorted((a, b) => Number(a.match(/\d+/)) - Number(b.match(/\d+/)))
    .at(-1);
  const known: readonly string[] = [
    ...ACCESS_EVENT_TYPES,
    ...CARD_EVENT_TYPES,
    ...MENU_EVENT_TYPES,
    ...PERSON_EVENT_TYPES,
    ...PRIVACY_REQUEST_EVENT_TYPES,
    ...PROGRAM_EVENT_TYPES,
    ...REFERRAL_EVENT_TYPES,
    ...STAFF_EVENT_TYPES,
    ...SUPPRESSION_EVENT_TYPES,
    ...TRAY_EVENT_TYPES,
  ];

  const missing = known.filter((type) => !read(newest ?? '').story.eventTypes.includes(type));

  expect(missing).toEqual(UNREACHABLE_YET.toSorted((a, b) => known.indexOf(a) - known.indexOf(b)));
});
