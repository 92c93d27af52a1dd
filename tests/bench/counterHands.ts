import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { createKiosk } from '#tests/e2e/kiosk.ts';
import { createStaff } from '#tests/e2e/staff.ts';

/** The owner of the tools' shop. */
const owner = { name: '지수', pin: '280417' } as const;

/** A person at the counter: a glance before a decision, and a finger that finds the next key. */
const DECISION_MS = 600;
const KEY_MS = 200;

/** How much faster the app's world runs while it is measured; its computing does not. */
const HURRY = 60;
/** The keypad answers six numbers a minute (N-11), by the hurried clock. */
const BREATH_MS = 200;
/** By the real one. */
const CUSTOMER_MS = 10_500;
const ANSWER_MS_MAX = 20_000;

declare global {
  interface Window {
    /** The real monotonic clock, whatever the app is told. */
    realNow(): number;
    /** On the screen's own keys. */
    pressDigits(digits: string): void;
    /** Presses, and says how many milliseconds later what was looked for was painted. */
    pressUntilShown(button: string, selector: string): Promise<number>;
    /** The same, until no row is left in the list beside the button. */
    pressUntilEmpty(button: string): Promise<number>;
  }
}

/** Hands that work the built app as fast as it answers, and a stop-watch in its page. */
export interface CounterHands {
  /** Before the page is opened; `isHurried`: the minutes between two customers pass in a blink. */
  setClocks(clocks: { readonly isHurried: boolean }): Promise<void>;
  goOnDuty(): Promise<void>;
  openStaffScreens(): Promise<void>;
  /** A whole check-in of a known number; milliseconds from the press on 적립하기 to the painted card. */
  checkIn(digits: string): Promise<number>;
  /** The same with a person's own time: from the glance at the keypad to the painted card. */
  checkInLikeAPerson(digits: string): Promise<number>;
  /** Milliseconds from the press until no row of the tray is on the screen. */
  approveAll(rows: number): Promise<number>;
}

export function createCounterHands(page: Page): CounterHands {
  const kiosk = createKiosk(page);
  const staff = createStaff(page);
  let breathUntil = 0;
  let nextAt = 0;
  // The stamp card, with the new stamp among the old ones.
  const card = 'main [role="img"][aria-label^="스탬프"]';
  const submit = () => page.evaluate((card) => window.pressUntilShown('적립하기', card), card);
  return {
    async setClocks({ isHurried }) {
      const times = isHurried ? HURRY : 1;
      // The tools' compiler names functions with what no page has.
      await page.addInitScript('globalThis.__name = (named) => named');
      await page.addInitScript(hurry, times);
      await page.addInitScript(watchPresses, ANSWER_MS_MAX * times);
    },
    goOnDuty: () => staff.goOnDuty(owner),
    openStaffScreens: () => staff.openScreens(owner),
    async checkIn(digits) {
      await wait(breathUntil - performance.now());
      breathUntil = performance.now() + BREATH_MS;
      await kiosk.openTurn(1);
      await page.evaluate((digits) => window.pressDigits(digits), digits);
      const took = await submit();
      // It closes by itself in a blink.
      await kiosk.expectIdle();
      return took;
    },
    async checkInLikeAPerson(digits) {
      await wait(nextAt - performance.now());
      nextAt = performance.now() + CUSTOMER_MS;
      await kiosk.openTurn(1);
      const glancedAt = performance.now();
      await wait(DECISION_MS);
      for (const [index, digit] of [...digits].entries()) {
        await kiosk.press(digit);
        await wait(glancedAt + DECISION_MS + (index + 1) * KEY_MS - performance.now());
      }
      await wait(DECISION_MS);
      const pressedAt = performance.now();
      const took = await submit();
      await kiosk.close();
      return pressedAt - glancedAt + took;
    },
    async approveAll(rows) {
      const button = page.getByRole('button', { name: `${rows}건 모두 적립하기`, exact: true });
      await button.waitFor();
      return page.evaluate((name) => window.pressUntilEmpty(name), `${rows}건 모두 적립하기`);
    },
  };
}

/** Runs in the page, before anything else. */
function hurry(times: number): void {
  const [now, wall] = [performance.now.bind(performance), Date.now];
  const [later, often] = [window.setTimeout, window.setInterval];
  const startedAt = wall();
  window.realNow = now;
  performance.now = () => now() * times;
  Date.now = () => startedAt + (wall() - startedAt) * times;
  window.setTimeout = ((work: TimerHandler, ms = 0, ...rest: unknown[]) =>
    later(work, ms / times, ...rest)) as typeof window.setTimeout;
  window.setInterval = ((work: TimerHandler, ms = 0, ...rest: unknown[]) =>
    often(work, ms / times, ...rest)) as typeof window.setInterval;
}

function watchPresses(hurriedMsMax: number): void {
  window.pressDigits = (digits) => {
    const keys = [...document.querySelectorAll('main button')] as HTMLButtonElement[];
    for (const digit of digits) keys.find((key) => key.textContent === digit)?.click();
  };
  const press = (button: HTMLButtonElement | undefined, isDone: () => boolean): Promise<number> =>
    new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('No answer to the press')), hurriedMsMax);
      const startedAt = window.realNow();
      const observer = new MutationObserver(() => {
        if (!isDone()) return;
        observer.disconnect();
        // The frame after the one that shows it: by then it is painted.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(window.realNow() - startedAt)),
        );
      });
      observer.observe(document.body, { childList: true, subtree: true });
      button?.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
      button?.click();
    });
  const buttonCalled = (words: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  window.pressUntilShown = (words, selector) =>
    press(buttonCalled(words), () => document.querySelector(selector) !== null);
  window.pressUntilEmpty = (words) => {
    const button = buttonCalled(words);
    const list = button?.closest('section');
    return press(button, () => list?.querySelector('li') == null);
  };
}
