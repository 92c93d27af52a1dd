import type { CustomerId } from '#domain/ids.ts';
import type { RefusalReason, RequestKind } from './events.ts';

export type PrivacyRequestCommand =
  | {
      readonly type: 'LeaveRequest';
      readonly kind: RequestKind;
      readonly customerId: CustomerId | null;
    }
  | { readonly type: 'CompleteRequest' }
  /** The law wants a reason, and the customer is told it (§43③). */
  | { readonly type: 'RefuseRequest'; readonly reason: RefusalReason };

export type PrivacyRequestRefusal =
  /** The same customer waits for the same already. */
  | { readonly type: 'AlreadyRequested' }
  /** Somebody has seen to it already. */
  | { readonly type: 'RequestSettled' }
  | { readonly type: 'NobodyOnDuty' }
  | { readonly type: 'OwnersOnly' };
