import { STAFF_LANGUAGES, type StaffLanguage } from '#domain/language.ts';

/** How this tablet is, not the shop: kept in the browser, outside the ledger (DECISIONS 25). */
export interface TabletSettings {
  readonly isSoundOn: boolean;
  /** The keypad stands on this side (U-16). */
  readonly hand: 'right' | 'left';
  /** As measured with a bank card (B-11); `null` until somebody has. */
  readonly pixelsPerMm: number | null;
  /** What staff and owner read here, and customers until they choose. */
  readonly staffLanguage: StaffLanguage;
}

export const TABLET_SETTINGS_DEFAULT: TabletSettings = {
  isSoundOn: true,
  hand: 'right',
  pixelsPerMm: null,
  staffLanguage: 'ko',
};

const KEY = 'dangol/tablet';

/** What does not make sense is as if it was never set. */
export function loadTabletSettings(): TabletSettings {
  try {
    return settingsIn(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    // A browser that keeps no settings has the usual ones.
    return TABLET_SETTINGS_DEFAULT;
  }
}

export function keepTabletSettings(settings: TabletSettings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // They hold until the next reload, then.
  }
}

function settingsIn(kept: Partial<Record<keyof TabletSettings, unknown>> | null): TabletSettings {
  const pixelsPerMm = kept?.pixelsPerMm;
  const staffLanguage = STAFF_LANGUAGES.find((language) => language === kept?.staffLanguage);
  return {
    isSoundOn: kept?.isSoundOn !== false,
    hand: kept?.hand === 'left' ? 'left' : 'right',
    pixelsPerMm: typeof pixelsPerMm === 'number' && pixelsPerMm > 0 ? pixelsPerMm : null,
    staffLanguage: staffLanguage ?? TABLET_SETTINGS_DEFAULT.staffLanguage,
  };
}
