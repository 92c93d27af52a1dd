import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { type BrowserPage, SCREEN } from './browserPage.ts';

/** Firefox speaks WebDriver BiDi by itself: no driver between it and us. */
export async function openFirefox(path: string): Promise<BrowserPage> {
  const profile = await mkdtemp(join(tmpdir(), 'dangol-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    userDataDir: profile,
    env: { ...process.env, HOME: profile, TZ: 'Asia/Seoul' },
    extraPrefsFirefox: { 'intl.accept_languages': 'ko-KR' },
  });
  const [page = await browser.newPage()] = await browser.pages();
  await page.setViewport(SCREEN);
  return {
    open: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    call: (inPage, argument) => page.evaluate(inPage as never, argument) as never,
    add: async (script) => {
      await page.evaluate(script);
    },
    pressAt: ({ x, y }) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    picture: async () => Buffer.from(await page.screenshot()),
    discard: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
