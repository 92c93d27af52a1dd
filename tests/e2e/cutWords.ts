import type { Page } from '@playwright/test';

/**
 * Words that a reader sees only a part of: they stick out of the page, out of their button, or out
 * of a box that cuts off what is too wide. Below the edge one can scroll, so that is not cut.
 */
export const cutWordsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const slack = 1.5;
    // The line of a letter is taller than its ink.
    const lineSlack = 6;
    const textNodes: Node[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) textNodes.push(walker.currentNode);
    return textNodes.filter(isRead).filter(isCut).map(wordsOf);

    function wordsOf(text: Node): string {
      return text.textContent?.trim() ?? '';
    }

    /** Neither for screen readers only nor hidden behind a dialog. */
    function isRead(text: Node): boolean {
      const element = text.parentElement;
      const isShown = element?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      return wordsOf(text) !== '' && isShown === true && element !== null && isLarge(element);
    }

    function isLarge(element: HTMLElement): boolean {
      return element.getBoundingClientRect().width > 2 && !element.closest('svg');
    }

    function placeOf(text: Node): DOMRect {
      const range = document.createRange();
      range.selectNodeContents(text);
      return range.getBoundingClientRect();
    }

    function isCut(text: Node): boolean {
      const place = placeOf(text);
      if (place.left < -slack || place.right > innerWidth + slack) return true;
      return boxesAround(text).some((box) => sticksOut(place, box));
    }

    /** As far as the next button: what surrounds that one holds the whole button. */
    function boxesAround(text: Node): readonly HTMLElement[] {
      const boxes: HTMLElement[] = [];
      for (let box = text.parentElement; box !== null; box = box.parentElement) {
        boxes.push(box);
        if (box.matches('button, a')) break;
      }
      return boxes;
    }

    function sticksOut(place: DOMRect, box: HTMLElement): boolean {
      const { overflowX, overflowY } = getComputedStyle(box);
      const isKey = box.matches('button, a');
      const edge = box.getBoundingClientRect();
      const isWide = place.left < edge.left - slack || place.right > edge.right + slack;
      const isTall = place.top < edge.top - lineSlack || place.bottom > edge.bottom + lineSlack;
      return (
        (isWide && (isKey || overflowX !== 'visible')) ||
        (isTall && (isKey || overflowY === 'hidden' || overflowY === 'clip'))
      );
    }
  });
