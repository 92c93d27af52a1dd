import type { CommandId, EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import type { Channel, ConsentPurpose, HeardFrom, Notice, NoticeAcceptedEvent } from './events.ts';
import { type Answer, type Person, RETENTION_MONTHS_UNTOLD } from './person.ts';

/** How things stand with one consent; `undefined` where nobody was asked. */
export type Consent =
  | {
      readonly status: 'given';
      readonly at: Instant;
      readonly channels: readonly Channel[];
      readonly textVersion: number;
      /** The stop of this number that it ended. */
      readonly lifts?: EntryId;
    }
  | { readonly status: 'refused'; readonly at: Instant; readonly textVersion: number }
  | { readonly status: 'withdrawn'; readonly at: Instant };

/** The last word of this person on this purpose. */
export function consentOf(person: Person, purpose: ConsentPurpose): Consent | undefined {
  const answer = answersOf(person).findLast(
    (candidate) => 'purpose' in candidate && candidate.purpose === purpose,
  );
  switch (answer?.type) {
    case 'ConsentGiven': {
      const { at, channels, textVersion, lifts } = answer;
      return { status: 'given', at, channels, textVersion, ...(lifts !== undefined && { lifts }) };
    }
    case 'ConsentRefused':
      return { status: 'refused', at: answer.at, textVersion: answer.textVersion };
    case 'ConsentWithdrawn':
      return { status: 'withdrawn', at: answer.at };
    default:
      return undefined;
  }
}

/** Nobody may get advertising at night who wants none by day. */
export const isGiven = (person: Person, purpose: ConsentPurpose): boolean =>
  consentOf(person, purpose)?.status === 'given' &&
  (purpose === 'advertising' || isGiven(person, 'advertising'));

/** The notice that holds for this person: the newest one they accepted. */
export function acceptedNotice(person: Person): Notice | null {
  const accepted = answersOf(person).findLast((answer) => answer.type === 'NoticeAccepted');
  const newest = accepted ?? person.notice;
  return newest && noticeOf(newest);
}

/** Has this person said no to exactly this notice? */
export const hasDeclined = (person: Person, notice: Notice): boolean =>
  answersOf(person).some(
    (answer) => answer.type === 'NoticeDeclined' && isSameNotice(answer, notice),
  );

export const isSameNotice = (a: Notice, b: Notice): boolean =>
  a.noticeVersion === b.noticeVersion &&
  a.basis === b.basis &&
  a.retentionMonths === b.retentionMonths;

/** Told where they know the shop from, or did not want to. */
export const hasAnsweredHeardFrom = (person: Person): boolean =>
  answersOf(person).some(({ type }) => type === 'HeardFromTold' || type === 'HeardFromSkipped');

/** Where they know the shop from, as they said it last. */
export function heardFromOf(person: Person): HeardFrom | null {
  const told = answersOf(person).findLast((answer) => answer.type === 'HeardFromTold');
  return told?.source ?? null;
}

/** May nothing be answered to it any more, because what it followed was taken back? */
export const isTakenBack = ({ takenBack }: Person, askedAfter: CommandId): boolean =>
  takenBack?.includes(askedAfter) ?? false;

export const answersOf = ({ answers }: Person): readonly Answer[] => answers ?? [];

const noticeOf = (accepted: Omit<NoticeAcceptedEvent, 'type'>): Notice => ({
  noticeVersion: accepted.noticeVersion,
  basis: accepted.basis,
  retentionMonths: accepted.retentionMonths ?? RETENTION_MONTHS_UNTOLD,
});
