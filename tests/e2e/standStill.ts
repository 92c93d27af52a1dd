import type { Page } from '@playwright/test';

/** Stamps have been pressed, fonts are there, and nothing moves any more. */
export async function standStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // What was just put there begins to move with the next frame. No helper function here: the
    // compiler of the tools would name it by a function that the page does not have.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const moving = document.getAnimations().filter(({ effect }) => {
      const { endTime } = effect?.getComputedTiming() ?? {};
      return Number.isFinite(endTime);
    });
    await Promise.all(moving.map(({ finished }) => finished.catch(() => undefined)));
  });
}
