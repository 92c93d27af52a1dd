import { type ChildProcess, spawn } from 'node:child_process';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumArguments, findOrInstallChromium } from './chromium.ts';

/** A browser that can be killed as a power cut would: all of its processes, at once, unasked. */
export interface MortalBrowser {
  readonly context: BrowserContext;
  kill(): Promise<void>;
}

export async function openMortalBrowser(profile: string): Promise<MortalBrowser> {
  const started = spawn(
    findOrInstallChromium(),
    [
      ...chromiumArguments,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A process group of its own, so that one signal reaches every process of this browser only.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const exited = new Promise<void>((resolve) => {
    started.once('exit', () => resolve());
  });
  const browser = await chromium.connectOverCDP(await addressOf(started));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no context');
  return {
    context,
    async kill() {
      if (started.pid !== undefined) process.kill(-started.pid, 'SIGKILL');
      await exited;
      await browser.close().catch(() => undefined);
    },
  };
}

const addressOf = (started: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    started.once('exit', () => reject(new Error(`The browser did not start: ${said}`)));
    started.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
