import type { EntryId } from '#domain/ids.ts';

/** Why a shop may keep the number (korea.md L-03): a contract it performs, or an explicit consent. */
export type LegalBasis = 'contract' | 'consent';

export type ErasureReason = 'FirstVisitUndone' | 'Asked';

/** The number itself is in `sealed`, never here. */
export type PersonEvent =
  /** `replaces`: the link this number had before, or `null` if it had none. */
  | { readonly type: 'PhoneLinked'; readonly replaces: EntryId | null }
  | {
      readonly type: 'NoticeAccepted';
      readonly noticeVersion: number;
      readonly basis: LegalBasis;
      readonly isFourteenOrOlder: true;
    }
  | { readonly type: 'PersonErased'; readonly reason: ErasureReason };

export const PERSON_EVENT_TYPES = [
  'PhoneLinked',
  'NoticeAccepted',
  'PersonErased',
] as const satisfies readonly PersonEvent['type'][];
