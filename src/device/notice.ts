/**
 * The version of the notice that a new customer reads before anything is stored (L-07). It is the
 * text in `i18n` under `kiosk`; a change of purpose, items or retention there raises it here.
 */
export const NOTICE_VERSION = 1;
