import type { StoppedPurpose } from './events.ts';

export type SuppressionCommand =
  /** From anybody's hand, without a reason and without a proof (§50④⑤). */
  | { readonly type: 'StopAdvertising'; readonly purpose: StoppedPurpose }
  /** Whoever refused advertising is erased: the no stays behind (L-33). The same no twice is one. */
  | { readonly type: 'KeepAdvertisingStopped'; readonly purpose: StoppedPurpose };

export type SuppressionRefusal = { readonly type: 'AlreadyStopped' };
