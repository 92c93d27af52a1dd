import type { Page } from '@playwright/test';
import { createAsks } from './asks.ts';
import { expect, test } from './fixtures.ts';
import type { Kiosk } from './kiosk.ts';
import { readDatabase } from './readDatabase.ts';
import { owner } from './staff.ts';

test.beforeEach(async ({ site, kiosk, staff }) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.signIn(owner);
  await staff.openSettings();
});

test('where the shop asks for a consent, nothing is stored without its tick', async ({
  page,
  kiosk,
}) => {
  const asks = createAsks(page);
  await asks.chooseConsent();
  await asks.leaveSettings();
  const before = await readDatabase(page);

  await typeNumber(kiosk, '48271534');
  await kiosk.expectFirstVisit('1534');
  await asks.joinUnticked();
  await asks.expectTickMissing();
  expect(await readDatabase(page)).toEqual(before);
  await asks.tick();
  await kiosk.join();

  await kiosk.expectGranted(1, 1);
  await asks.expectNone();
  expect(await readAnswers(page)).toEqual([
    { type: 'NoticeAccepted', noticeVersion: 3, basis: 'consent', retentionMonths: 24 },
  ]);
});

test('a yes by day and by night is told at once, and nothing on the screen moves', async ({
  page,
  kiosk,
}) => {
  const asks = createAsks(page);
  await asks.turnOn('advertising');
  await asks.turnOn('heardFrom');
  await asks.leaveSettings();

  await typeNumber(kiosk, '48271534');
  await kiosk.join();
  await asks.expect('advertising');
  const before = await placesOf(page);
  await asks.answer('받을게요');
  await asks.expect('night');
  expect(await placesOf(page)).toEqual(before);
  await asks.tickNight();
  await asks.answer('이대로 할게요');
  await asks.expect('given');
  expect(await placesOf(page)).toEqual(before);
  await asks.answer('알겠어요');
  await asks.expect('heardFrom');
  expect(await placesOf(page)).toEqual(before);
  await asks.answer('친구 소개');
  await asks.expectThanks(/알려 주셔서 고마워요/);
  expect(await placesOf(page)).toEqual(before);

  const channels = ['text', 'kakaoTalk'];
  expect((await readAnswers(page)).slice(1)).toEqual([
    { type: 'ConsentGiven', purpose: 'advertising', channels, textVersion: 1 },
    { type: 'ConsentGiven', purpose: 'nightAdvertising', channels, textVersion: 1 },
    { type: 'HeardFromTold', source: 'friend' },
  ]);
});

test('a no is respected at the second visit, and costs no stamp', async ({ page, kiosk }) => {
  const asks = createAsks(page);
  await asks.turnOn('advertising');
  await asks.leaveSettings();
  await typeNumber(kiosk, '48271534');
  await kiosk.join();
  await asks.expect('advertising');
  await asks.answer('괜찮아요');
  await asks.expectThanks(/보내지 않을게요/);
  await kiosk.close();

  await typeNumber(kiosk, '48271534');

  await kiosk.expectGranted(1, 2);
  await asks.expectNone();
});

test('a longer retention is told once, after the stamp', async ({ page, kiosk, staff }) => {
  const asks = createAsks(page);
  await asks.leaveSettings();
  await typeNumber(kiosk, '48271534');
  await kiosk.join();
  await kiosk.expectGranted(1, 1);
  await kiosk.close();
  await staff.openScreens(owner);
  await staff.openSettings();
  await asks.setRetention(36);
  await asks.leaveSettings();

  await typeNumber(kiosk, '48271534');
  await kiosk.expectGranted(1, 2);
  await asks.expect('notice');
  await asks.answer('확인했어요');
  await asks.expectThanks(/확인해 주셔서/);
  await kiosk.close();
  await typeNumber(kiosk, '48271534');

  await kiosk.expectGranted(1, 3);
  await asks.expectNone();
});

test('a question nobody answers closes by itself and leaves nothing behind', async ({
  page,
  kiosk,
}) => {
  const asks = createAsks(page);
  await asks.turnOn('heardFrom');
  await asks.leaveSettings();
  await typeNumber(kiosk, '48271534');
  await kiosk.join();
  await asks.expect('heardFrom');

  await kiosk.expectIdle();

  expect((await readAnswers(page)).map(({ type }) => type)).toEqual(['NoticeAccepted']);
});

test('staff end a consent with one tap', async ({ page, kiosk, staff }) => {
  const asks = createAsks(page);
  await asks.turnOn('advertising');
  await asks.leaveSettings();
  await typeNumber(kiosk, '48271534');
  await kiosk.join();
  await asks.answer('받을게요');
  await asks.answer('이대로 할게요');
  await kiosk.close();
  await staff.openScreens(owner);
  await staff.find('1534');
  await staff.foundCustomers().first().click();
  await asks.expectConsent(/낮에만 받아요/);

  await asks.withdraw();

  await asks.expectConsent(/받지 않아요/);
  await asks.expectConsent(/이제 광고를 보내지 않아요/);
});

async function typeNumber(kiosk: Kiosk, digits: string): Promise<void> {
  await kiosk.openTurn(1);
  await kiosk.press(digits);
  await kiosk.submit();
}

interface Answer {
  readonly type: string;
}

/** What the only customer accepted and answered, without what is the same in all of it. */
async function readAnswers(page: Page): Promise<readonly Answer[]> {
  const { entries = [] } = await readDatabase(page);
  return (entries as readonly { book: string; event: Answer & Record<string, unknown> }[])
    .filter(({ book, event }) => book === 'person' && event.type !== 'PhoneLinked')
    .map(({ event: { askedAfter: _askedAfter, isFourteenOrOlder: _age, ...event } }) => event);
}

/** Where the stamps and the ways out stand; the countdown's figure may change. */
const placesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll('main header, main h1, main [role="img"], main footer button'),
    ].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.textContent?.replaceAll(/\d+/g, '') ?? ''} ${x} ${y} ${width} ${height}`;
    }),
  );
