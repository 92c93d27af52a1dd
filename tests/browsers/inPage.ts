/**
 * What runs inside the page of the browser under test. A function here is sent there as its source,
 * so each stands alone; the library was brought along.
 */
import type * as TestingLibrary from '@testing-library/dom';
import type { Point } from './browserPage.ts';

declare global {
  interface Window {
    TestingLibraryDom: typeof TestingLibrary;
    /** What the next press is meant for, and whether it came there. */
    aim?: { readonly lowered: AbortController; isHit: boolean | undefined };
  }
}

export interface SoughtInPage {
  /** A role, or `label` for the field with that label. */
  readonly role: string;
  /** The whole accessible name; or the source of a pattern of it. */
  readonly text?: string;
  readonly source?: string;
  readonly within?: { readonly role: string; readonly name: string };
}

/**
 * The middle of what is sought, once it stands still and would feel a press. Should the page move
 * under the finger, nothing else feels that press, and `hasHit` tells.
 */
export async function aimAt(sought: SoughtInPage & { readonly timeout: number }): Promise<Point> {
  const { configure, getByLabelText, getByRole, waitFor } = window.TestingLibraryDom;
  const { role, text, source, within, timeout } = sought;
  const name = source === undefined ? (text ?? '') : new RegExp(source, 'u');
  configure({ getElementError: (message) => new Error(message?.split('\n')[0]) });

  const find = () => {
    const part =
      within === undefined ? document.body : getByRole(document.body, within.role, within);
    return role === 'label' ? getByLabelText(part, name) : getByRole(part, role, { name });
  };
  const last = { x: -1, y: -1 };
  const { found, point } = await waitFor(
    () => {
      const element = find();
      element.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const isMoving = x !== last.x || y !== last.y;
      Object.assign(last, { x, y });
      const isOnTop = element.contains(document.elementFromPoint(x, y));
      if (isMoving || !isOnTop || element.matches(':disabled')) {
        throw new Error(`“${text ?? source}” is there but takes no press`);
      }
      return { found: element, point: { x, y } };
    },
    { timeout, interval: 40 },
  ).catch((failure: Error) => {
    throw new Error(`${failure.message} The page says: ${document.body.innerText.slice(0, 600)}`);
  });

  window.aim?.lowered.abort();
  const lowered = new AbortController();
  const aim: NonNullable<Window['aim']> = { lowered, isHit: undefined };
  window.aim = aim;
  for (const event of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    window.addEventListener(
      event,
      (press) => {
        aim.isHit ??= press.composedPath().includes(found);
        if (event === 'click') lowered.abort();
        if (aim.isHit) return;
        press.preventDefault();
        press.stopImmediatePropagation();
      },
      { capture: true, signal: lowered.signal },
    );
  }
  return point;
}

/** Whether the last press came to what was aimed at. */
export async function hasHit(): Promise<boolean> {
  const { aim, TestingLibraryDom } = window;
  const settled = () => {
    if (aim?.isHit === undefined) throw new Error('no press yet');
  };
  await TestingLibraryDom.waitFor(settled, { interval: 20 }).catch(() => undefined);
  return aim?.isHit ?? false;
}

/** Waits until a field holds a text. */
export function waitForText(field: {
  readonly label: string;
  readonly text: string;
  readonly timeout: number;
}): Promise<void> {
  const { getByLabelText, waitFor } = window.TestingLibraryDom;
  return waitFor(
    () => {
      const { value } = getByLabelText<HTMLInputElement>(document.body, field.label);
      if (value !== field.text) throw new Error(`${field.label} holds “${value}”`);
    },
    { timeout: field.timeout },
  );
}

/** Waits for words; spaces and line ends are all one. */
export function matchOf(sought: {
  readonly source: string;
  readonly timeout: number;
}): Promise<string> {
  const { waitFor } = window.TestingLibraryDom;
  return waitFor(
    () => {
      const says = document.body.innerText.replace(/\s+/gu, ' ');
      const match = new RegExp(sought.source, 'u').exec(says)?.[0];
      if (match !== undefined) return match;
      throw new Error(`No ${sought.source} here. The page says: ${says.slice(0, 600)}`);
    },
    { timeout: sought.timeout },
  );
}
