import type { ExpiryNotice } from '#books/card/expiryState.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { CounterSlip } from './command.ts';

/** Writes off what has expired on a card by now. Refused with `NothingDue` where nothing has. */
export const sweepSlip = (customerId: CustomerId): CounterSlip => ({
  book: 'card',
  subject: customerId,
  command: { type: 'ExpireDue' },
});

/** A screen has told the customer what expires soon: the ledger keeps the proof (R28). */
export const noticeSlip = (customerId: CustomerId, notice: ExpiryNotice): CounterSlip => ({
  book: 'card',
  subject: customerId,
  command: { type: 'NoteExpiry', notice },
});

/** A sweep that comes twice, or a notice that two tablets showed: nobody needs to hear of it. */
export const isNothingDue = ({ type }: { readonly type: string }): boolean => type === 'NothingDue';
