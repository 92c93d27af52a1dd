const KEY = 'dangol/sound';

/** Does this tablet make sounds? A setting of the tablet, not of the shop (DECISIONS 25). */
export function loadSoundSetting(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    // A browser that keeps no settings makes sounds.
    return true;
  }
}

export function keepSoundSetting(isSoundOn: boolean): void {
  try {
    localStorage.setItem(KEY, isSoundOn ? 'on' : 'off');
  } catch {
    // It holds until the next reload, then.
  }
}
