import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What is wrong with the screen that stands: for assistive technology, or because it is too wide. */
export async function problemsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .analyze();
  const scrolls = await sidewaysOf(page);
  return [
    ...scrolls,
    ...violations.map(
      ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(', ')}`,
    ),
  ];
}

/** A screen that must be pushed sideways to be read. */
export const sidewaysOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth} px`] : [];
  });
