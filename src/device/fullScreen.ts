/** Can this browser show the app without its own bars, and does it not do so already? */
export const canFillScreen = (): boolean =>
  document.fullscreenEnabled && document.fullscreenElement === null;

/** Resolves to whether the app fills the screen now; browsers ask for a tap and may still refuse. */
export async function fillScreen(): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    return true;
  } catch {
    return false;
  }
}
