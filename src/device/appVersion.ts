import { type Instant, instant } from '#domain/instant.ts';

/** Replaced by the build. */
declare const __APP_VERSION__: string;

/** Which build this is, such as `0.1.0+1a2b3c4`; part of every support file. */
export const appVersion: string = __APP_VERSION__;

/**
 * 1 November 2026. No tablet ran this app before, so a clock that says so is wrong. Fixed, and not
 * the moment of the build: the same sources make the same app.
 */
export const APP_EXISTS_SINCE: Instant = instant(1_793_491_200_000);
