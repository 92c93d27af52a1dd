/** Replaced by the build. */
declare const __APP_VERSION__: string;

/** Which build this is, such as `0.1.0+1a2b3c4`; part of every support file. */
export const appVersion: string = __APP_VERSION__;
