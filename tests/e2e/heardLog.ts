import type { Page } from '@playwright/test';

declare global {
  interface Window {
    heardLog: string[];
  }
}

/**
 * What a screen reader would say by itself: the text of a live region whenever it changes, and
 * what the focus lands on. Installed before the page, read and emptied with `takeHeard`.
 */
export async function listenAsScreenReader(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.heardLog = [];
    const lastByRegion = new WeakMap<Element, string>();
    const regions = '[role="alert"], [role="status"], output, [aria-live]';
    const politeness = (region: Element) => {
      const live = region.getAttribute('aria-live');
      if (live !== null) return live;
      return region.getAttribute('role') === 'alert' ? 'assertive' : 'polite';
    };
    const textOf = (region: Element) => (region.textContent ?? '').replace(/\s+/g, ' ').trim();
    const hear = (region: Element, isNew: boolean) => {
      const text = textOf(region);
      const before = lastByRegion.get(region);
      lastByRegion.set(region, text);
      const manner = politeness(region);
      // A polite region that comes with its words is part of the new screen; an alert is read at once.
      const isSilent = isNew && before === undefined && manner !== 'assertive';
      if (manner === 'off' || isSilent || text === '' || text === before) return;
      window.heardLog.push(`${manner}: ${text}`);
    };
    const regionOf = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest(regions) ?? null;
    const regionsIn = (node: Node) => {
      if (!(node instanceof Element)) return [];
      return [...(node.matches(regions) ? [node] : []), ...node.querySelectorAll(regions)];
    };
    const observer = new MutationObserver((changes) => {
      const added = new Set(changes.flatMap((change) => [...change.addedNodes].flatMap(regionsIn)));
      const changed = new Set(changes.map(({ target }) => regionOf(target)));
      for (const region of new Set([...added, ...changed])) {
        if (region) hear(region, added.has(region));
      }
    });
    document.addEventListener('DOMContentLoaded', () => {
      observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    });
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement) || !target.matches('h1, h2')) return;
      window.heardLog.push(`focus: ${target.tagName.toLowerCase()} ${textOf(target)}`);
    });
  });
}

/** What was heard since the last time. */
export const takeHeard = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.heardLog.splice(0));
