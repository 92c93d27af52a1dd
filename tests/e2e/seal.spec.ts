import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { barista, owner } from './staff.ts';

const MOVED_BY_COMPOSITOR = new Set(['opacity', 'scale', 'translate', 'transform', 'rotate']);

test('a seal that the owner chose is pressed in bitmaps, and only the compositor moves it', async ({
  site,
  kiosk,
  staff,
  page,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp({ stampsPerReward: 10 });
  await staff.signIn(owner);
  await staff.openSettings();
  await page.getByRole('radio', { name: '네모' }).check({ force: true });
  await page.getByRole('radio', { name: '쪽' }).check({ force: true });
  const form = page.locator('form', { has: page.getByLabel('도장 글자') });
  await form.getByRole('button', { name: '바꾸기' }).click();
  await expect(form.getByText('바꿨어요.')).toBeVisible();
  await staff.leaveSettings();
  await staff.backToKiosk();
  await expect(printsOf(page).first()).toBeVisible();

  await slowDown(page);
  await kiosk.openTurn(3);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.join();
  const moves = await movesOf(page);

  // Three stamps, and the ink of each.
  expect(moves).toHaveLength(6);
  expect(moves.flatMap(({ properties }) => properties)).not.toHaveLength(0);
  for (const { properties, endsAfterMs } of moves) {
    expect(properties.filter((property) => !MOVED_BY_COMPOSITOR.has(property))).toEqual([]);
    expect(endsAfterMs).toBeLessThanOrEqual(1200);
  }
  await expect(printsOf(page)).toHaveCount(3);
  expect(await inkUnder(page)).toEqual([35, 73, 127]);
});

test('whoever wants stillness finds the stamps and the gift already there', async ({
  site,
  kiosk,
  staff,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await kiosk.open(site.origin);
  await staff.setUp({ stampsPerReward: 3 });
  await staff.goOnDuty(barista);
  await kiosk.openTurn(3);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.join();
  await kiosk.expectOffer();

  const { running, faintest } = await page.getByRole('main').evaluate((stage) => ({
    running: stage.getAnimations({ subtree: true }).length,
    faintest: Math.min(
      ...[...stage.querySelectorAll('img')].map(({ parentElement }) =>
        Number(parentElement ? getComputedStyle(parentElement).opacity : 0),
      ),
    ),
  }));

  expect({ running, faintest }).toEqual({ running: 0, faintest: 1 });
});

/** The seals that are bitmaps. */
const printsOf = (page: Page) => page.getByRole('main').locator('img[src^="blob:"]');

/** A busy machine that looks late finds everything still on its way. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 0.1 });
}

/** What moves on the customer's side, caught as soon as the result is there. */
async function movesOf(page: Page) {
  const stage = page.getByRole('main');
  await stage.getByRole('img', { name: /스탬프 10개 중 3개/ }).waitFor();
  return stage.getByRole('img', { name: /스탬프 10개 중 3개/ }).evaluate((card) =>
    card.getAnimations({ subtree: true }).map(({ effect }) => {
      const frames = effect instanceof KeyframeEffect ? effect.getKeyframes() : [];
      const described = new Set(['offset', 'computedOffset', 'easing', 'composite']);
      const properties = frames.flatMap((frame) => Object.keys(frame));
      return {
        properties: properties.filter((property) => !described.has(property)),
        endsAfterMs: Number(effect?.getComputedTiming().endTime),
      };
    }),
  );
}

/** The colour near the edge of the first print. */
const inkUnder = (page: Page): Promise<readonly number[]> =>
  printsOf(page)
    .first()
    .evaluate(async (seal) => {
      const picture = seal as HTMLImageElement;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = picture.naturalWidth;
      canvas.height = picture.naturalHeight;
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      const { data } = context?.getImageData(0, 60, canvas.width, 1) ?? { data: [] };
      // The fullest pixel of that line: beside it are voids and the white line.
      const pixels = Array.from({ length: data.length / 4 }, (_, at) => [
        data[at * 4] ?? 0,
        data[at * 4 + 1] ?? 0,
        data[at * 4 + 2] ?? 0,
        data[at * 4 + 3] ?? 0,
      ]);
      const [darkest = []] = pixels
        .filter(([, , , alpha]) => alpha === 255)
        .toSorted(([red = 0], [other = 0]) => red - other);
      return darkest.slice(0, 3);
    });
