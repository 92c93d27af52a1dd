import type { Notice } from '#books/person/events.ts';
import { unreachable } from '#domain/assert.ts';
import type { BasketLine } from '#domain/basket.ts';
import type { CustomerId, EntryId, PendingId } from '#domain/ids.ts';
import type { OccasionFacts } from '#domain/occasion.ts';
import type { Points } from '#domain/points.ts';
import type { OverrideReason } from '#domain/safeguards.ts';
import type { Stamps } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';
import type { Sealed } from '#ledger/entry.ts';
import type { CounterSlip } from './command.ts';

/** What the staff set before the customer typed: stamps, and what was bought if they know it. */
export interface Purchase {
  readonly stamps: Stamps;
  readonly amount?: Won;
  readonly basket?: readonly BasketLine[];
  /** Brought their own cup, as staff saw it. */
  readonly ownCup?: true;
  /** Paid with points: as many as the customer chose. */
  readonly pays?: Points;
  readonly receipt?: string;
  /** Beyond a limit: why, in a manager's word (R47). */
  readonly override?: OverrideReason;
  /** Days of the customer's own, opened for this tap. */
  readonly occasions?: OccasionFacts;
}

/** What a customer comes to the keypad for. */
export type Errand =
  /** Staff opened a turn: a visit with its purchase. */
  | { readonly type: 'Visit'; readonly purchase: Purchase }
  /** Hand-off "automatic": nobody vouches for it. */
  | { readonly type: 'VisitAlone'; readonly occasions?: OccasionFacts }
  /** The stamps of a paper card move over. */
  | { readonly type: 'PaperCard'; readonly stamps: Stamps }
  /** Hand-off "customer first": the check-in waits for the staff's yes. */
  | { readonly type: 'AwaitStaff'; readonly pendingId: PendingId; readonly stamps: Stamps };

/** A known customer comes to the counter: known still, when it is written. */
export const errandSlips = (customerId: CustomerId, errand: Errand): readonly CounterSlip[] => [
  confirmRegisteredSlip(customerId),
  ...doingSlips(customerId, errand),
];

/** Nothing is granted to somebody whom another window has erased since they were looked up. */
export const confirmRegisteredSlip = (customerId: CustomerId): CounterSlip => ({
  book: 'person',
  subject: customerId,
  command: { type: 'ConfirmRegistered' },
});

function doingSlips(customerId: CustomerId, errand: Errand): readonly CounterSlip[] {
  const subject = customerId;
  switch (errand.type) {
    case 'Visit':
      return visitSlips(customerId, errand.purchase);
    case 'VisitAlone': {
      const { occasions } = errand;
      const command = { type: 'RecordVisitAlone', ...(occasions && { occasions }) } as const;
      return [{ book: 'card', subject, command }];
    }
    case 'PaperCard': {
      const { stamps } = errand;
      return [{ book: 'card', subject, command: { type: 'MovePaperCard', stamps } }];
    }
    case 'AwaitStaff': {
      const { pendingId, stamps } = errand;
      const command = { type: 'PendCheckIn', customerId, stamps } as const;
      return [{ book: 'tray', subject: pendingId, command }];
    }
    default:
      return unreachable(errand);
  }
}

/** A visit that staff vouch for. */
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
  /** As it was on screen. */
  readonly notice: Notice;
  /** Whose number it was, and passes on in the same tap (N-06). */
  readonly inPlaceOf?: { readonly customerId: CustomerId; readonly link: EntryId };
}

/** A new customer joins; what they came for happens in the same tap (U-02). */
export function firstVisitSlips(joining: Joining, errand: Errand): readonly CounterSlip[] {
  return [joiningSlip(joining), ...doingSlips(joining.customerId, errand)];
}

export const joiningSlip = (joining: Joining): CounterSlip => {
  const { customerId: subject, phoneKey, sealed, notice, inPlaceOf } = joining;
  const place = inPlaceOf && { inPlaceOf };
  return {
    book: 'person',
    subject,
    command: { type: 'RegisterPerson', phoneKey, ...notice, ...place },
    sealed,
  };
};
