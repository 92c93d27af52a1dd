import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { canInstall, install } from './debian.ts';

/** Keeps Chromium from asking the world for anything, and lets it run as root and without a GPU. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium that starts on this machine: named by CHROMIUM_PATH, Playwright's own,
 * the system's, or one installed now. Throws a sentence that says what to do when there is none.
 */
export function findOrInstallChromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && !starts(named)) {
    throw new Error(`CHROMIUM_PATH names ${named}, which does not start as a browser.`);
  }
  const path = named ?? findChromium() ?? installChromium();
  if (path === undefined) {
    throw new Error(
      'No Chromium found, and none could be installed. Install one (for example "npx playwright install --with-deps chromium" or "apt-get install chromium") or name it with CHROMIUM_PATH.',
    );
  }
  installHangulFont();
  return path;
}

/**
 * Chromium without the window around its pages, where Debian has it; else the whole one. For what
 * needs no profile on disk it is the same engine, and a run of all tests takes a fifth less time.
 */
export function findOrInstallHeadlessShell(): string {
  const whole = findOrInstallChromium();
  if (process.env['CHROMIUM_PATH'] !== undefined) return whole;
  if (!starts(HEADLESS_SHELL) && whole.startsWith('/usr/bin/') && canInstall()) {
    say('Installing chromium-headless-shell, for quicker tests.');
    const complaint = install('chromium-headless-shell');
    if (complaint !== undefined) say(`${complaint}\nThe tests run in the whole Chromium instead.`);
  }
  return starts(HEADLESS_SHELL) ? HEADLESS_SHELL : whole;
}

const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

function findChromium(): string | undefined {
  const candidates = [
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  return candidates.find(starts);
}

/** A browser whose libraries are missing is there, but does not even tell its version. */
const starts = (path: string): boolean =>
  existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;

function installChromium(): string | undefined {
  const isDebianRoot = canInstall();
  say('No Chromium on this machine yet: trying Playwright’s own.');
  const isDownloaded = runPlaywright('install', 'chromium');
  if (isDownloaded && isDebianRoot) runPlaywright('install-deps', 'chromium');
  const downloaded = findChromium();
  if (downloaded !== undefined || !isDebianRoot) return downloaded;

  say('Playwright’s download did not work here: installing the system’s Chromium.');
  const complaint = install('chromium', 'fonts-nanum');
  if (complaint !== undefined) say(complaint);
  return findChromium();
}

/** Without a Korean font, text before the app’s own font has loaded is boxes in pictures. */
function installHangulFont(): void {
  const hasHangul = String(spawnSync('fc-list', [':lang=ko']).stdout ?? '').trim() !== '';
  if (hasHangul || !canInstall()) return;
  say('No Korean font on this machine yet: installing fonts-nanum.');
  const complaint = install('fonts-nanum');
  if (complaint !== undefined) say(complaint);
}

const runPlaywright = (...words: readonly string[]): boolean =>
  spawnSync('npx', ['playwright', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 240_000,
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
    },
  }).status === 0;

const say = (sentence: string): boolean => process.stdout.write(`${sentence}\n`);
