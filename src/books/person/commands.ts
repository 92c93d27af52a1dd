import type { CommandId, CustomerId, EntryId } from '#domain/ids.ts';
import type { Channel, ConsentPurpose, ErasureReason, HeardFrom, Notice } from './events.ts';
import type { LinkCommand, LinkRefusal } from './links.ts';
import type { OwnDayCommand, OwnDayRefusal } from './ownDays.ts';
import type { ProofCommand, ProofRefusal } from './proof.ts';

interface Answering {
  readonly askedAfter?: CommandId;
}

export type PersonCommand =
  /** The slip carries the sealed number. Under-14s never get here: nothing of them is stored. */
  | (Notice & {
      readonly type: 'RegisterPerson';
      readonly phoneKey: string;
      /** Whose number it was, and passes on in this very tap (N-06). */
      readonly inPlaceOf?: { readonly customerId: CustomerId; readonly link: EntryId };
    })
  | LinkCommand
  | ProofCommand
  | OwnDayCommand
  /** The notice changed since, and the customer read it. */
  | (Answering & Notice & { readonly type: 'AcceptNotice' })
  /** A consent may be refused anew; the old notice goes on for this customer. */
  | (Answering & Notice & { readonly type: 'DeclineNotice' })
  | (Answering & {
      readonly type: 'GiveConsent';
      readonly purpose: ConsentPurpose;
      readonly channels: readonly Channel[];
      readonly textVersion: number;
      readonly lifts?: EntryId;
    })
  | (Answering & {
      readonly type: 'RefuseConsent';
      readonly purpose: ConsentPurpose;
      readonly textVersion: number;
    })
  /** At once, from anybody's hand, without a reason (M-07). */
  | { readonly type: 'WithdrawConsent'; readonly purpose: ConsentPurpose }
  /**
   * Whoever has the number wants no more of it: of somebody known every consent to it ends, and
   * nobody asks again. Somebody unknown, or who said so before, is no refusal.
   */
  | { readonly type: 'StopConsent'; readonly purpose: ConsentPurpose }
  | (Answering & { readonly type: 'TellHeardFrom'; readonly source: HeardFrom })
  | (Answering & { readonly type: 'SkipHeardFrom' })
  /** Their own correction of what is stored (§36). */
  | { readonly type: 'CorrectHeardFrom'; readonly source: HeardFrom }
  /** Comes with the undo of a tap: what was or will be answered to what it asked counts no more. */
  | { readonly type: 'TakeBackAnswers'; readonly askedAfter: CommandId }
  | { readonly type: 'ErasePerson'; readonly reason: ErasureReason }
  /** Makes nothing happen; keeps a tap from granting to somebody who was erased meanwhile. */
  | { readonly type: 'ConfirmRegistered' };

export type PersonRefusal =
  | { readonly type: 'PhoneAlreadyLinked'; readonly customerId: CustomerId }
  | { readonly type: 'NoSuchPerson' }
  | { readonly type: 'OwnersOnly' }
  | { readonly type: 'ManagersOnly' }
  | LinkRefusal
  | ProofRefusal
  | OwnDayRefusal
  | { readonly type: 'AlreadyAnswered' }
  /** What the question followed was taken back. */
  | { readonly type: 'NoLongerAsked' }
  /** There is nothing to withdraw; and nobody gets advertising at night who wants none by day. */
  | { readonly type: 'NoConsentGiven' };
