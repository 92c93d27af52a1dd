/** From one to five; the loudest is the loudest the tablet gives. */
export const VOLUME_MAX = 5;
export const VOLUME_USUAL = 4;

export const clampVolume = (volume: number): number => Math.min(VOLUME_MAX, Math.max(1, volume));
