import type { Page } from '@playwright/test';
import type { Dress } from './themes.ts';

/** Letters at least this high, in CSS pixels: B-12, and B-10 for 큰 글자. */
const TEXT_PX_MIN = 24;
const LARGE_TEXT_PX_MIN = 44;
const HIGH_CONTRAST_MIN = 7;
/** B-13, less a rounded pixel. */
const CONTROL_PX_MIN = 63;

/** What is wrong with how the customer's screen looks in this dress, measured on the page. */
export async function looksOf(page: Page, dress: Dress): Promise<readonly string[]> {
  const texts = await page.evaluate(readTexts);
  const { height, isDialog, controls, call } = await page.evaluate(readControls);
  const scrolls = isDialog ? [] : await page.evaluate(readScrolls);
  return [
    ...problemsOfText(texts, dress),
    ...controls.flatMap((control, index) => [
      ...problemsOfControl(control, dress.isLow ? height / 2 : 0),
      ...controls.slice(index + 1).flatMap((other) => overlapOf(control, other)),
    ]),
    ...(isDialog ? [] : placeOfCall(call, controls)),
    ...scrolls,
  ];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface SeenText {
  readonly text: string;
  readonly size: number;
  readonly color: string;
  readonly ground: string;
  readonly lines: readonly Box[];
  /** The control it stands in. */
  readonly around: Box | null;
  readonly screenWidth: number;
}

interface Control extends Box {
  readonly name: string;
}

function problemsOfText(texts: readonly SeenText[], dress: Dress): readonly string[] {
  const sizeMin = dress.isLarge ? LARGE_TEXT_PX_MIN : TEXT_PX_MIN;
  return texts.flatMap((seen) => {
    const contrast = contrastOf(seen);
    // A line is a little higher than its letters.
    const air = seen.size * 0.16;
    return [
      ...(seen.size < sizeMin ? [`“${seen.text}” is only ${seen.size} px`] : []),
      ...(dress.isHighContrast && contrast < HIGH_CONTRAST_MIN
        ? [`“${seen.text}” has a contrast of ${contrast.toFixed(2)}`]
        : []),
      ...seen.lines.flatMap((line) => {
        const isOnScreen = line.left >= -1 && line.right <= seen.screenWidth + 1;
        if (!isOnScreen) return [`“${seen.text}” leaves the screen`];
        const isIn = seen.around === null || contains(seen.around, line, air);
        return isIn ? [] : [`“${seen.text}” sticks out of its button`];
      }),
    ];
  });
}

const contains = (around: Box, line: Box, air: number): boolean =>
  line.left >= around.left - 1 &&
  line.right <= around.right + 1 &&
  line.top + air >= around.top &&
  line.bottom - air <= around.bottom;

function problemsOfControl({ name, top, bottom }: Control, topMin: number): readonly string[] {
  return [
    ...(top < topMin - 1 ? [`“${name}” stands at ${top} px, above the middle`] : []),
    ...(bottom - top < CONTROL_PX_MIN ? [`“${name}” is only ${bottom - top} px high`] : []),
  ];
}

function overlapOf(one: Control, other: Control): readonly string[] {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 1 && height > 1 ? [`“${one.name}” lies over “${other.name}”`] : [];
}

/** 직원 부르기 is at the bottom left of every customer screen (WCAG 3.2.6). */
function placeOfCall(call: Box | null, controls: readonly Control[]): readonly string[] {
  if (call === null) return ['nobody can be called'];
  const left = Math.min(...controls.map((control) => control.left));
  const bottom = Math.max(...controls.map((control) => control.bottom));
  const isThere = call.left <= left + 1 && call.bottom >= bottom - 24;
  return isThere ? [] : [`help is not at the bottom left: ${call.left}, ${call.bottom}`];
}

function contrastOf({ color, ground }: SeenText): number {
  const [light = 0, dark = 0] = [luminance(color), luminance(ground)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG's relative luminance of an `rgb()` colour. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? [])
    .map((part) => Number(part) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Runs on the page: every piece of text a customer reads. Pictures and what is the staff's are left out. */
function readTexts(): readonly SeenText[] {
  const shown = document.querySelector('main dialog[open]') ?? document.querySelector('main');
  const walker = document.createTreeWalker(shown ?? document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);

  const isRead = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 2 &&
    getComputedStyle(element).clipPath === 'none' &&
    element.closest('[data-theme="staff"]') === null &&
    // The countdown and the shop's mark are pictures; the numbers on the card are read.
    (element.closest('svg, [aria-hidden="true"]') === null ||
      element.closest('[role="img"]') !== null);
  const groundOf = (element: Element | null): string => {
    if (element === null) return 'rgb(255, 255, 255)';
    const ground = getComputedStyle(element).backgroundColor;
    return /^rgba\(.*, 0(\.[0-4]\d*)?\)$/.test(ground) ? groundOf(element.parentElement) : ground;
  };

  return nodes.flatMap((node) => {
    const element = node.parentElement;
    const text = node.data.trim();
    if (text === '' || element === null || !isRead(element)) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const style = getComputedStyle(element);
    return [
      {
        text: text.slice(0, 24),
        size: Number.parseFloat(style.fontSize),
        color: style.color,
        ground: groundOf(element),
        lines: [...range.getClientRects()].map((box) => box.toJSON() as DOMRect),
        around: (element.closest('button, label')?.getBoundingClientRect().toJSON() ??
          null) as DOMRect | null,
        screenWidth: innerWidth,
      },
    ];
  });
}

/** Runs on the page: everything a customer may press. */
function readControls() {
  const stage = document.querySelector('main') ?? document.body;
  const dialog = stage.querySelector('dialog[open]');
  const controls = [...(dialog ?? stage).querySelectorAll('button, input, a[href]')]
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('[data-theme="staff"]') === null,
    )
    .map((element) => {
      const { left, right, top, bottom } = (
        element.closest('label') ?? element
      ).getBoundingClientRect();
      const name = (element.textContent || element.getAttribute('aria-label') || '').trim();
      return { name, left, right, top, bottom };
    });
  const call = stage.querySelector('[data-call]')?.getBoundingClientRect().toJSON() ?? null;
  return {
    height: innerHeight,
    isDialog: dialog !== null,
    controls,
    call: call as DOMRect | null,
  };
}

/** Runs on the page: what must be scrolled to be read. */
function readScrolls(): readonly string[] {
  const stage = document.querySelector('main') ?? document.body;
  return [stage, ...stage.querySelectorAll('*')]
    .filter(
      (element) =>
        /auto|scroll/.test(getComputedStyle(element).overflowY) &&
        element.scrollHeight > element.clientHeight + 1 &&
        element.closest('[data-theme="staff"]') === null,
    )
    .map(
      ({ className, scrollHeight, clientHeight }) =>
        `scrolls by ${scrollHeight - clientHeight} px: ${className}`,
    );
}
