import type { LegalBasis } from '#books/person/events.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Stamps } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';
import type { Sealed } from '#ledger/entry.ts';
import type { CounterSlip } from './command.ts';

/** What the staff set before the customer typed: stamps, and what was paid if they know it. */
export interface Purchase {
  readonly stamps: Stamps;
  readonly amount?: Won;
  readonly item?: string;
  readonly receipt?: string;
}

/** A known customer comes to the counter. */
export function visitSlips(customerId: CustomerId, purchase: Purchase): readonly CounterSlip[] {
  const { receipt, ...bought } = purchase;
  return [
    {
      book: 'card',
      subject: customerId,
      command: { type: 'RecordVisit', ...bought },
      ...(receipt !== undefined && { receipt }),
    },
  ];
}

/** The number of a new customer, sealed, and what they were told before it was stored. */
export interface Joining {
  readonly customerId: CustomerId;
  readonly phoneKey: string;
  readonly sealed: Sealed;
  readonly noticeVersion: number;
  readonly basis: LegalBasis;
}

/** A new customer joins; the stamp is granted in the same tap (U-02). */
export function firstVisitSlips(joining: Joining, purchase: Purchase): readonly CounterSlip[] {
  const { customerId, phoneKey, sealed, noticeVersion, basis } = joining;
  return [
    {
      book: 'person',
      subject: customerId,
      command: { type: 'RegisterPerson', phoneKey, noticeVersion, basis },
      sealed,
    },
    ...visitSlips(customerId, purchase),
  ];
}
