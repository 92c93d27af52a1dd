import type { Page } from '@playwright/test';
import axeCore from 'axe-core';

/** What is wrong with the screen that stands: for assistive technology, or because it is too wide. */
export async function problemsOf(page: Page): Promise<readonly string[]> {
  return [...(await sidewaysOf(page)), ...(await violationsOf(page))];
}

/** A screen that must be pushed sideways to be read. */
export const sidewaysOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth} px`] : [];
  });

/**
 * Axe, put once into each document: half a megabyte for every look, and another page to add up the frames
 * that this app does not have, took most of the time of a tour.
 */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(', ')}`,
    );
  });
}

declare global {
  var axe: typeof import('axe-core');
}
