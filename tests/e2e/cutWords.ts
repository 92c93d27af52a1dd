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
    // What lies behind a question is not read meanwhile.
    const dialogs = document.querySelectorAll('dialog[open], [role="dialog"]');
    const shown = [...dialogs].at(-1) ?? document.body;
    const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) textNodes.push(walker.currentNode);
    return textNodes.filter(isRead).flatMap((text) => {
      const by = cutBy(text);
      return by === undefined ? [] : [`${wordsOf(text)} (${by})`];
    });

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
      const isForReaders = getComputedStyle(element).clipPath !== 'none';
      return element.getBoundingClientRect().width > 2 && !isForReaders && !element.closest('svg');
    }

    function placeOf(text: Node): DOMRect {
      const range = document.createRange();
      range.selectNodeContents(text);
      return range.getBoundingClientRect();
    }

    function cutBy(text: Node): string | undefined {
      const place = placeOf(text);
      if (place.left < -slack || place.right > innerWidth + slack) return 'the page';
      const box = boxesAround(text).find((each) => sticksOut(place, each));
      return box && `${box.localName} ${box.className}`.trim();
    }

    /** As far as the next button, or a dialog: what surrounds those holds the whole of them. */
    function boxesAround(text: Node): readonly HTMLElement[] {
      const boxes: HTMLElement[] = [];
      // A page that is held still behind a question cuts nothing off.
      for (let box = text.parentElement; box?.closest('body > *'); box = box.parentElement) {
        const { display, position } = getComputedStyle(box);
        if (display !== 'contents') boxes.push(box);
        // A mark at a corner stands out on purpose.
        if (box.matches('button, a, dialog') || position === 'absolute') break;
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
