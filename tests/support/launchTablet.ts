import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumArguments, findOrInstallChromium } from './chromium.ts';

/** A browser whose memory is on disk, as on a tablet. Playwright's usual one keeps it in memory. */
export interface Tablet {
  readonly context: BrowserContext;
  /** The folder of everything the browser keeps. */
  readonly profile: string;
  /** Closes the browser; the profile stays. */
  close(): Promise<void>;
  /** Closes the browser and throws the profile away. */
  discard(): Promise<void>;
}

interface LaunchOptions {
  /** A profile that already exists; a fresh one when left out. */
  readonly profile?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly args?: readonly string[];
}

export async function launchTablet(options: LaunchOptions = {}): Promise<Tablet> {
  const { viewport = { width: 1280, height: 800 }, args = [] } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'dangol-profile-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findOrInstallChromium(),
    args: [...chromiumArguments, ...args],
    viewport,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
  });
  const close = () => context.close();
  return {
    context,
    profile,
    close,
    discard: async () => {
      await close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
