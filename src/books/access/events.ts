import type { CustomerId } from '#domain/ids.ts';

/** What somebody on staff did with customers' records (korea.md L-45). */
export type Access =
  /** By the last four digits: everybody who has them was shown, masked. */
  | { readonly type: 'CustomersListed'; readonly customerIds: readonly CustomerId[] }
  | { readonly type: 'CustomerOpened'; readonly customerId: CustomerId }
  | { readonly type: 'HistoryRead'; readonly customerId: CustomerId }
  | { readonly type: 'CustomerErased'; readonly customerId: CustomerId }
  /** Staff looked at the phone; the customer was shown their own record, this once (L-32). */
  | { readonly type: 'RecordShown'; readonly customerId: CustomerId }
  /** The customer erased themselves, vouched for by whoever had looked at the phone. */
  | { readonly type: 'ErasedInPerson'; readonly customerId: CustomerId }
  /** This log itself left the tablet as a file (L-46). */
  | {
      readonly type: 'LogExported';
      readonly purpose: ExportPurpose;
      readonly lines: number;
    };

/** Why somebody wanted the file: asked each time, from a list, so that no name gets in here. */
export const EXPORT_PURPOSES = ['Review', 'CustomerAsked', 'Authority', 'Other'] as const;

export type ExportPurpose = (typeof EXPORT_PURPOSES)[number];

/** `hash` binds it to everything this tablet logged before. */
export type AccessEvent = Access & { readonly hash: string };

export const ACCESS_EVENT_TYPES = [
  'CustomersListed',
  'CustomerOpened',
  'HistoryRead',
  'CustomerErased',
  'RecordShown',
  'ErasedInPerson',
  'LogExported',
] as const satisfies readonly AccessEvent['type'][];
