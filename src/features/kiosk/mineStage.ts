import type { RequestKind } from '#books/privacyRequest/events.ts';
import type { StoppedPurpose } from '#books/suppression/events.ts';
import type { MyRecord } from '#desk/myRecord.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';

/** Where a customer is in 내 정보. Nothing about them is known before staff have looked at the phone. */
export type MineStage =
  | { readonly type: 'menu' }
  | { readonly type: 'stopped'; readonly purpose: StoppedPurpose; readonly at: Instant }
  | { readonly type: 'verify'; readonly kind: RequestKind }
  | { readonly type: 'left'; readonly kind: RequestKind; readonly dueAt: Instant }
  /** Verified, and nobody with this number is known. */
  | { readonly type: 'nobody' }
  | { readonly type: 'record'; readonly mine: MineShown }
  | { readonly type: 'erase'; readonly mine: MineShown }
  | { readonly type: 'erased' };

/** What is kept of whoever was verified, as it was read last. */
export interface MineShown {
  readonly customerId: CustomerId;
  readonly record: MyRecord;
}
