import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as TestingLibrary from '@testing-library/dom';
import type { BrowserPage, Point } from './browserPage.ts';

declare global {
  interface Window {
    TestingLibraryDom: typeof TestingLibrary;
  }
}

/** What is looked for: a role and its accessible name, or the label of a field. */
export interface Sought {
  readonly role: string;
  /** The whole name, or a pattern of it. */
  readonly name: string | RegExp;
  /** A part of the page with a role and a name of its own; the whole page when left out. */
  readonly within?: { readonly role: string; readonly name: string };
}

/** A finger and an eye: everything waits until it is there, and nothing waits longer. */
export interface Hand {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  press(sought: Sought): Promise<void>;
  /** Replaces nothing: for a field that is still empty. */
  fill(label: string, text: string): Promise<void>;
  see(sought: Sought): Promise<void>;
  /** Words that are somewhere on the page; gives those that match. */
  read(words: RegExp): Promise<string>;
}

const WAIT_MS = 20_000;

/** Finds things by what assistive technology knows of them, with one library in every browser. */
export function createHand(page: BrowserPage): Hand {
  async function reach(sought: Sought): Promise<Point> {
    return page.call(pointOf, { ...sendable(sought), timeout: WAIT_MS });
  }
  const ready = async () => {
    await page.add(library());
  };
  return {
    open: async (address) => {
      await page.open(address);
      await ready();
    },
    reload: async () => {
      await page.reload();
      await ready();
    },
    press: async (sought) => page.pressAt(await reach(sought)),
    fill: async (label, text) => {
      await page.pressAt(await reach({ role: 'label', name: label }));
      await page.type(text);
      await page.call(expectValue, { label, text, timeout: WAIT_MS });
    },
    see: async (sought) => {
      await reach(sought);
    },
    read: (words) => page.call(matchOf, { source: words.source, timeout: WAIT_MS }),
  };
}

const library = (): string =>
  readFileSync(
    createRequire(import.meta.url).resolve(
      '@testing-library/dom/dist/@testing-library/dom.umd.min.js',
    ),
    'utf8',
  );

const sendable = ({ role, name, within }: Sought) => ({
  role,
  name: typeof name === 'string' ? { text: name } : { source: name.source },
  within: within ?? null,
});

interface SoughtInPage extends ReturnType<typeof sendable> {
  readonly timeout: number;
}

/** Runs in the page: the middle of what is sought, once it stands still and would feel a press. */
function pointOf({ role, name, within, timeout }: SoughtInPage): Promise<Point> {
  const { getByLabelText, getByRole, waitFor } = window.TestingLibraryDom;
  const pattern = name.source === undefined ? name.text : new RegExp(name.source, 'u');
  const getElementError = (message: string | null) =>
    new Error(`${message?.split('\n')[0]} The page says: ${document.body.innerText}`);
  window.TestingLibraryDom.configure({ getElementError });
  const last = { x: -1, y: -1 };
  return waitFor(
    () => {
      const part = within === null ? document.body : getByRole(document.body, within.role, within);
      const found =
        role === 'label' ? getByLabelText(part, pattern) : getByRole(part, role, { name: pattern });
      found.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = found.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const isMoving = x !== last.x || y !== last.y;
      Object.assign(last, { x, y });
      const isOnTop = found.contains(document.elementFromPoint(x, y));
      if (isMoving || !isOnTop || found.matches(':disabled')) {
        throw new Error(`“${name.text ?? name.source}” is there but takes no press`);
      }
      return { x, y };
    },
    { timeout, interval: 40 },
  );
}

/** Runs in the page. */
function expectValue(field: {
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

/** Runs in the page: spaces and line ends are all one. */
function matchOf(sought: { readonly source: string; readonly timeout: number }): Promise<string> {
  const { waitFor } = window.TestingLibraryDom;
  return waitFor(
    () => {
      const says = document.body.innerText.replace(/\s+/gu, ' ');
      const match = new RegExp(sought.source, 'u').exec(says)?.[0];
      if (match === undefined) throw new Error(`No ${sought.source} here. The page says: ${says}`);
      return match;
    },
    { timeout: sought.timeout },
  );
}
