import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { canInstall, install } from './debian.ts';

/** The browsers beside Chromium in which the core of the app is tried. */
export const otherBrowsers = ['Firefox', 'WebKitGTK'] as const;
export type OtherBrowser = (typeof otherBrowsers)[number];

/** A browser that starts on this machine, or why there is none. */
export type FoundBrowser =
  | { readonly name: OtherBrowser; readonly isHere: true; readonly path: string }
  | { readonly name: OtherBrowser; readonly isHere: false; readonly reason: string };

interface Wanted {
  readonly packages: readonly string[];
  /** The path of what drives it, if all of it starts. */
  readonly find: () => string | undefined;
  readonly variable: string;
}

const FIREFOX_PLACES = [
  '/usr/bin/firefox-esr',
  // Not Ubuntu's /usr/bin/firefox: the snap behind it reads no profile outside the home folder.
  '/usr/lib/firefox/firefox',
  '/opt/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

const wanted: Readonly<Record<OtherBrowser, Wanted>> = {
  Firefox: {
    packages: ['firefox-esr'],
    variable: 'FIREFOX_PATH',
    find: () => FIREFOX_PLACES.find((path) => starts(path, '--version')),
  },
  WebKitGTK: {
    packages: ['webkit2gtk-driver', 'xvfb'],
    variable: 'WEBKIT_DRIVER_PATH',
    find: () =>
      starts('/usr/bin/Xvfb', '-help')
        ? ['/usr/bin/WebKitWebDriver'].find((path) => starts(path, '--help'))
        : undefined,
  },
};

/** Looks for a browser: named by its variable, or where systems keep it. */
export function findBrowser(name: OtherBrowser): FoundBrowser {
  const { find, variable } = wanted[name];
  const path = process.env[variable] ?? find();
  return path === undefined
    ? { name, isHere: false, reason: `it is not on this machine (or name it with ${variable})` }
    : { name, isHere: true, path };
}

/** Looks for a browser and installs it where that is possible; never throws. */
export function findOrInstallBrowser(name: OtherBrowser): FoundBrowser {
  const found = findBrowser(name);
  const { packages } = wanted[name];
  if (found.isHere) return found;
  if (!canInstall()) {
    return { ...found, reason: `${found.reason}, and only root on Debian can install it here` };
  }
  process.stdout.write(`No ${name} on this machine yet: installing ${packages.join(' and ')}.\n`);
  const complaint = install(...packages);
  const second = findBrowser(name);
  if (second.isHere) return second;
  return { ...found, reason: complaint ?? 'it was installed, but does not start' };
}

const starts = (path: string, argument: string): boolean => {
  if (!existsSync(path)) return false;
  const { status } = spawnSync(path, [argument], { timeout: 20_000 });
  return status === 0;
};
