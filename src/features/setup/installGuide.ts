import type { BrowserDescription } from '#device/describeBrowser.ts';

/** What stands on the counter, as far as the way to the home screen differs. */
export const INSTALL_PLACES = ['iPad', 'samsung', 'android', 'desktop'] as const;

export type InstallPlace = (typeof INSTALL_PLACES)[number];

/** A drawing for each step; the words tell the same. */
export type InstallDrawing =
  | 'share'
  | 'menu'
  | 'addressBar'
  | 'addToHome'
  | 'icon'
  | 'settings'
  | 'lock'
  | 'awake';

/** Where the way to the home screen begins. */
export const beginningOf: Readonly<Record<InstallPlace, InstallDrawing>> = {
  iPad: 'share',
  samsung: 'menu',
  android: 'menu',
  desktop: 'addressBar',
};

/** Where this app is open; anybody may choose another place in the guide. */
export function installPlace({ userAgent, touchPoints }: BrowserDescription): InstallPlace {
  const isTouchedMac = /Macintosh/.test(userAgent) && touchPoints > 1;
  if (/iPad|iPhone/.test(userAgent) || isTouchedMac) return 'iPad';
  if (/SamsungBrowser/.test(userAgent)) return 'samsung';
  return /Android/.test(userAgent) ? 'android' : 'desktop';
}
