import type { HeardFrom } from '#books/person/events.ts';
import type { RefusalReason, RequestKind } from '#books/privacyRequest/events.ts';
import type { StoppedPurpose } from '#books/suppression/events.ts';
import type { MyRecord } from '#desk/myRecord.ts';
import type { CustomerId, PrivacyRequestId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import type { Last4, PhoneNumber } from '#domain/phoneNumber.ts';
import type { Watchable } from '#domain/watchable.ts';
import type { Answer, Confirmation } from './runtime.ts';

/** A customer and their own records (L-30 to L-33), and what staff still owe an answer to. */
export interface PrivacyActions {
  /**
   * 내 정보: holds the number, in memory only, until `closeMine` or three minutes without
   * `keepMine`. Nobody is looked up, and nothing is written.
   */
  openMine(phone: PhoneNumber): Answer<{ readonly last4: Last4 }>;
  keepMine(): void;
  closeMine(): void;
  /** At once, for anybody's number, and with the same answer after the same time (§50④⑤). */
  stopAdvertising(purpose: StoppedPurpose): Answer<void>;
  /** Staff have looked at the phone (L-32); `null` if nobody with this number is known. */
  verifyMine(
    confirmation: Confirmation,
    kind: RequestKind,
  ): Answer<{ readonly customerId: CustomerId | null }>;
  /** Everything that is kept of whoever was verified in this visit. */
  readMine(): Answer<MyRecord>;
  correctHeardFrom(source: HeardFrom): Answer<void>;
  /** For good: only a no to advertising stays, under a key that names nobody. */
  eraseMine(): Answer<void>;
  /** It waits for staff, with ten days to go; the same answer for everybody. */
  leaveRequest(kind: RequestKind): Answer<{ readonly dueAt: Instant }>;
  /** What customers asked of their records and wait for, the longest waiting first. */
  watchRequests(): Watchable<readonly OpenRequest[]>;
  completeRequest(requestId: PrivacyRequestId): Answer<void>;
  /** The owner says no, and why. */
  refuseRequest(requestId: PrivacyRequestId, reason: RefusalReason): Answer<void>;
}

/** What a customer asked of their own records, as staff see it. */
export interface OpenRequest {
  readonly requestId: PrivacyRequestId;
  readonly kind: RequestKind;
  /** `null`: nobody with the number was known, so there is nothing to see or to erase. */
  readonly customerId: CustomerId | null;
  /** `null` once the customer is erased, too. */
  readonly last4: Last4 | null;
  readonly at: Instant;
  /** Some moment of the last day for an answer. */
  readonly dueAt: Instant;
  /** Zero on the last day; below it is late. */
  readonly daysLeft: number;
}
