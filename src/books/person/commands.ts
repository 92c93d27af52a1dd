import type { CustomerId } from '#domain/ids.ts';
import type { ErasureReason, LegalBasis } from './events.ts';

export type PersonCommand =
  /** The slip carries the sealed number. Under-14s never get here: nothing of them is stored. */
  | {
      readonly type: 'RegisterPerson';
      readonly phoneKey: string;
      readonly noticeVersion: number;
      readonly basis: LegalBasis;
    }
  | { readonly type: 'ErasePerson'; readonly reason: ErasureReason };

export type PersonRefusal =
  | { readonly type: 'PhoneAlreadyLinked'; readonly customerId: CustomerId }
  | { readonly type: 'NoSuchPerson' };
