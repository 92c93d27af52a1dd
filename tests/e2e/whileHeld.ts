import type { Page } from '@playwright/test';

/** No countdown runs out while a finger is down: a finger beside everything, for as long as the look takes. */
export async function whileHeld(page: Page, act: () => Promise<void>): Promise<void> {
  await finger(page, 'pointerdown');
  await act();
  await finger(page, 'pointerup');
}

const finger = (page: Page, type: 'pointerdown' | 'pointerup'): Promise<void> =>
  page.evaluate((name) => {
    const event = new PointerEvent(name, { pointerId: 4_711, pointerType: 'touch', bubbles: true });
    document.documentElement.dispatchEvent(event);
  }, type);
