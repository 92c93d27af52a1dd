import type { CustomerId } from '#domain/ids.ts';
import type { Sealed } from '#ledger/entry.ts';
import type { CounterSlip } from './command.ts';

/** The number a customer has now, sealed; the card stays the one it was (R53). */
export interface NewNumber {
  readonly phoneKey: string;
  readonly sealed: Sealed;
}

export const changeNumberSlip = (
  customerId: CustomerId,
  { phoneKey, sealed }: NewNumber,
): CounterSlip => ({
  book: 'person',
  subject: customerId,
  command: { type: 'ChangeNumber', phoneKey },
  sealed,
});
