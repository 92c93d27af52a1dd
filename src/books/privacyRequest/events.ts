import type { CustomerId } from '#domain/ids.ts';

/** What a customer may ask of their own records that staff must see to (L-30). */
export type RequestKind = 'see' | 'erase';

/** Why the shop may say no; chosen from a list, so that no name gets in here (L-31). */
export const REFUSAL_REASONS = ['CouldNotVerify', 'KeptByLaw', 'TakenBack'] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export type PrivacyRequestEvent =
  | {
      readonly type: 'RequestLeft';
      readonly kind: RequestKind;
      /** `null`: nobody with the number is known, which whoever asked has not been told yet. */
      readonly customerId: CustomerId | null;
    }
  | { readonly type: 'RequestDone' }
  | { readonly type: 'RequestRefused'; readonly reason: RefusalReason };

export const PRIVACY_REQUEST_EVENT_TYPES = [
  'RequestLeft',
  'RequestDone',
  'RequestRefused',
] as const satisfies readonly PrivacyRequestEvent['type'][];
