import type { CommandId, EntryId } from '#domain/ids.ts';
import type { LegalBasis } from '#domain/legalBasis.ts';
import { LINK_EVENT_TYPES, type LinkEvent } from './links.ts';
import { OWN_DAY_EVENT_TYPES, type OwnDayEvent } from './ownDays.ts';
import { PROOF_EVENT_TYPES, type ProofEvent } from './proof.ts';

export type ErasureReason =
  | 'FirstVisitUndone'
  /** The owner, at the customer's wish. */
  | 'Asked'
  /** By the customer at this tablet, after staff looked at the phone (L-32). */
  | 'AskedInPerson';

/** What a customer is told before the shop may keep the number (L-02, L-03, L-07). */
export interface Notice {
  /** Which text they read. */
  readonly noticeVersion: number;
  readonly basis: LegalBasis;
  /** How long after the last visit, as the text said it. */
  readonly retentionMonths: number;
}

/** Each is a consent of its own, asked by itself (L-04). Night is 21:00 to 08:00. */
export type ConsentPurpose = 'advertising' | 'nightAdvertising';

/** How advertising may come: the ways its text named (M-03). */
export type Channel = 'text' | 'kakaoTalk';

export const HEARD_FROM = ['passingBy', 'friend', 'search', 'socialMedia', 'other'] as const;
/** How a customer came to know the shop; a choice, never a text. */
export type HeardFrom = (typeof HEARD_FROM)[number];

interface Answered {
  /**
   * The tap that the question followed: taken back, it takes the answer along. Nothing where the
   * customer came to answer by themselves.
   */
  readonly askedAfter?: CommandId;
}

/** What a customer answered after the registration. */
export type AnswerEvent =
  | (Answered & Notice & { readonly type: 'NoticeDeclined' })
  | (Answered & {
      readonly type: 'ConsentGiven';
      readonly purpose: ConsentPurpose;
      readonly channels: readonly Channel[];
      readonly textVersion: number;
      /** The stop of this very number that the yes ends; a yes that names none ends none. */
      readonly lifts?: EntryId;
    })
  | (Answered & {
      readonly type: 'ConsentRefused';
      readonly purpose: ConsentPurpose;
      readonly textVersion: number;
    })
  | { readonly type: 'ConsentWithdrawn'; readonly purpose: ConsentPurpose }
  | (Answered & { readonly type: 'HeardFromTold'; readonly source: HeardFrom })
  | (Answered & { readonly type: 'HeardFromSkipped' });

/** The registration's, or a later one that takes its place. */
export type NoticeAcceptedEvent = Answered &
  Omit<Notice, 'retentionMonths'> & {
    readonly type: 'NoticeAccepted';
    /** The first entries do not say it: it was 24 then, for everybody. */
    readonly retentionMonths?: number;
    /** Asked once, at the registration. */
    readonly isFourteenOrOlder?: true;
  };

/** The number itself is in `sealed`, never here. */
export type PersonEvent =
  /** `replaces`: the link this number had before, or `null` if it had none. */
  | { readonly type: 'PhoneLinked'; readonly replaces: EntryId | null }
  | NoticeAcceptedEvent
  | AnswerEvent
  | LinkEvent
  | ProofEvent
  | OwnDayEvent
  /** What was answered after a tap that was taken back was a stranger's answer. */
  | { readonly type: 'AnswersTakenBack'; readonly askedAfter: CommandId }
  | { readonly type: 'PersonErased'; readonly reason: ErasureReason };

export const PERSON_EVENT_TYPES = [
  'PhoneLinked',
  'NoticeAccepted',
  'NoticeDeclined',
  'ConsentGiven',
  'ConsentRefused',
  'ConsentWithdrawn',
  'HeardFromTold',
  'HeardFromSkipped',
  'AnswersTakenBack',
  'PersonErased',
  ...LINK_EVENT_TYPES,
  ...PROOF_EVENT_TYPES,
  ...OWN_DAY_EVENT_TYPES,
] as const satisfies readonly PersonEvent['type'][];
