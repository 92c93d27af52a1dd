import { MissingPart } from './MissingPart.ts';

const RELOADED_KEY = 'dangol/reloadedForPart';

/** Loads a screen that is not on the check-in path. Rejects with `MissingPart`. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    const part = await load();
    remember(false);
    return part;
  } catch (error) {
    throw new MissingPart(error);
  }
}

/** Loads the page again for a missing part, once: `false` if that has not helped before. */
export function reloadForPart(): boolean {
  if (!remember(true)) return false;
  location.reload();
  return true;
}

/** `false` if it was so before, or cannot be remembered. */
function remember(isReloaded: boolean): boolean {
  try {
    const wasReloaded = sessionStorage.getItem(RELOADED_KEY) !== null;
    if (isReloaded) sessionStorage.setItem(RELOADED_KEY, 'yes');
    else sessionStorage.removeItem(RELOADED_KEY);
    return isReloaded !== wasReloaded;
  } catch {
    return false;
  }
}
