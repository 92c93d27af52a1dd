/** What a customer may read the kiosk in; Korean is the source. BCP 47 tags. */
export const LANGUAGES = ['ko', 'en', 'zh-CN', 'ja'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What staff and owner may read. */
export const STAFF_LANGUAGES = ['ko', 'en'] as const;

export type StaffLanguage = (typeof STAFF_LANGUAGES)[number];
