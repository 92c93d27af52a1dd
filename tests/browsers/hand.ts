import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserPage } from './browserPage.ts';
import { aimAt, hasHit, matchOf, type SoughtInPage, waitForText } from './inPage.ts';

/** What is looked for: a role and its accessible name. */
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
  /** Types into a field that is still empty. */
  fill(label: string, text: string): Promise<void>;
  see(sought: Sought): Promise<void>;
  /** Words that are somewhere on the page; gives those that match. */
  read(words: RegExp): Promise<string>;
}

const WAIT_MS = 20_000;
const TRIES_MAX = 5;

/** Finds things by what assistive technology knows of them, with one library in every browser. */
export function createHand(page: BrowserPage): Hand {
  const reach = (sought: SoughtInPage) => page.call(aimAt, { ...sought, timeout: WAIT_MS });
  const takeAlong = () => page.add(library());

  async function pressOn(sought: SoughtInPage): Promise<void> {
    for (let tries = 0; tries < TRIES_MAX; tries += 1) {
      await page.pressAt(await reach(sought));
      if (await page.call(hasHit, undefined)) return;
    }
    throw new Error(`“${sought.text ?? sought.source}” moves away from every press`);
  }

  return {
    open: async (address) => {
      await page.open(address);
      await takeAlong();
    },
    reload: async () => {
      await page.reload();
      await takeAlong();
    },
    press: (sought) => pressOn(sendable(sought)),
    fill: async (label, text) => {
      await pressOn({ role: 'label', text: label });
      await page.type(text);
      await page.call(waitForText, { label, text, timeout: WAIT_MS });
    },
    see: async (sought) => {
      await reach(sendable(sought));
    },
    read: (words) => page.call(matchOf, { source: words.source, timeout: WAIT_MS }),
  };
}

/** A pattern cannot be sent to a page, its source can. */
const sendable = ({ role, name, within }: Sought): SoughtInPage => ({
  role,
  ...(typeof name === 'string' ? { text: name } : { source: name.source }),
  ...(within !== undefined && { within }),
});

const library = (): string =>
  readFileSync(
    createRequire(import.meta.url).resolve(
      '@testing-library/dom/dist/@testing-library/dom.umd.min.js',
    ),
    'utf8',
  );
