/** Each may be stopped by itself; who wants no advertising wants none at night either. */
export type StoppedPurpose = 'advertising' | 'nightAdvertising';

/** Whoever has this number wants no more of it. Nothing here says whose it is, or that it is known. */
export type SuppressionEvent = {
  readonly type: 'AdvertisingStopped';
  readonly purpose: StoppedPurpose;
};

export const SUPPRESSION_EVENT_TYPES = [
  'AdvertisingStopped',
] as const satisfies readonly SuppressionEvent['type'][];
