/** What the browser says about itself, as far as the install guide needs it. */
export interface BrowserDescription {
  readonly userAgent: string;
  /** An iPad calls itself a Mac, but has fingers on it. */
  readonly touchPoints: number;
}

export const describeBrowser = (): BrowserDescription => ({
  userAgent: navigator.userAgent,
  touchPoints: navigator.maxTouchPoints,
});
