import {
  acceptedNotice,
  consentOf,
  hasAnsweredHeardFrom,
  hasDeclined,
  isSameNotice,
} from '#books/person/answers.ts';
import type { PersonCommand } from '#books/person/commands.ts';
import type { Channel, HeardFrom, Notice } from '#books/person/events.ts';
import { isRegistered, type Person } from '#books/person/person.ts';
import type { AskTopic } from '#books/program/events.ts';
import { unreachable } from '#domain/assert.ts';
import type { CommandId, CustomerId, EntryId } from '#domain/ids.ts';
import type { CounterSlip } from './command.ts';

/** A text that customers answer. */
export interface LegalText {
  /** Rises with every change; the answer remembers it. */
  readonly version: number;
  /** The version that last changed what is meant; whoever answered an older one is asked anew. */
  readonly materialSince: number;
}

/** What the shop tells and asks today. */
export interface AsksInForce {
  readonly noticeText: LegalText;
  /** The notice as a new customer reads it today. */
  readonly notice: Notice;
  readonly advertisingText: LegalText;
  readonly isOn: Readonly<Record<AskTopic, boolean>>;
}

/** What this customer is asked after the stamp: one at a time, and never before it (U-02). */
export type CustomerAsk =
  /** The notice changed since they accepted it (L-07). */
  | { readonly type: 'notice'; readonly accepted: Notice; readonly notice: Notice }
  | { readonly type: 'advertising' }
  | { readonly type: 'heardFrom' };

export interface Asking {
  readonly person: Person;
  readonly visits: number;
  readonly inForce: AsksInForce;
}

/** The next question for this customer, or none: changed notice, then advertising, then 어떻게 오셨어요. */
export function dueAsk({ person, visits, inForce }: Asking): CustomerAsk | null {
  if (!isRegistered(person)) return null;
  const accepted = acceptedNotice(person);
  if (accepted && isNoticeDue(person, accepted, inForce)) {
    return { type: 'notice', accepted, notice: inForce.notice };
  }
  if (inForce.isOn.advertising && isAdvertisingDue(person, inForce.advertisingText)) {
    return { type: 'advertising' };
  }
  const isFirstStamp = visits <= 1;
  if (inForce.isOn.heardFrom && isFirstStamp && !hasAnsweredHeardFrom(person)) {
    return { type: 'heardFrom' };
  }
  return null;
}

function isNoticeDue(
  person: Person,
  accepted: Notice,
  { notice, noticeText }: AsksInForce,
): boolean {
  const isTextOld = accepted.noticeVersion < noticeText.materialSince;
  // Another wording alone is no reason to ask everybody again.
  const isMeantTheSame = isSameNotice({ ...accepted, noticeVersion: notice.noticeVersion }, notice);
  return (isTextOld || !isMeantTheSame) && !hasDeclined(person, notice);
}

/**
 * Once. A no is asked about again only where the text means something else by now, such as another
 * channel: that is another question. Who withdrew said no to all of it, and is never asked again.
 */
function isAdvertisingDue(person: Person, { materialSince }: LegalText): boolean {
  const consent = consentOf(person, 'advertising');
  if (consent === undefined) return true;
  return consent.status !== 'withdrawn' && consent.textVersion < materialSince;
}

/** What a customer answers; `heardFrom` with `null` is 건너뛰기. */
export type AskAnswer =
  /** The notice as it was on screen. */
  | { readonly type: 'notice'; readonly notice: Notice; readonly isAccepted: boolean }
  | { readonly type: 'advertising' | 'nightAdvertising'; readonly isGiven: boolean }
  | { readonly type: 'heardFrom'; readonly source: HeardFrom | null };

/** Who was asked, and after what. */
export interface Asked {
  readonly customerId: CustomerId;
  /** The tap that brought the stamp on screen; none where the customer came to answer. */
  readonly askedAfter?: CommandId;
  /** The stop of their number that a yes to advertising ends. */
  readonly lifts?: EntryId;
}

/** The advertising text that was on screen, and the channels it names. */
export interface AdvertisingText {
  readonly textVersion: number;
  readonly channels: readonly Channel[];
}

export const answerSlip = (
  { customerId, askedAfter, lifts }: Asked,
  answer: AskAnswer,
  text: AdvertisingText,
): CounterSlip => ({
  book: 'person',
  subject: customerId,
  command: {
    ...commandOf(answer, { ...text, ...(lifts !== undefined && { lifts }) }),
    ...(askedAfter !== undefined && { askedAfter }),
  },
});

function commandOf(
  answer: AskAnswer,
  { textVersion, ...said }: AdvertisingText & Pick<Asked, 'lifts'>,
): Exclude<PersonCommand, { readonly type: 'TakeBackAnswers' }> {
  switch (answer.type) {
    case 'notice': {
      const type = answer.isAccepted ? 'AcceptNotice' : 'DeclineNotice';
      return { type, ...answer.notice };
    }
    case 'advertising':
    case 'nightAdvertising': {
      const purpose = answer.type;
      return answer.isGiven
        ? { type: 'GiveConsent', purpose, textVersion, ...said }
        : { type: 'RefuseConsent', purpose, textVersion };
    }
    case 'heardFrom':
      return answer.source === null
        ? { type: 'SkipHeardFrom' }
        : { type: 'TellHeardFrom', source: answer.source };
    default:
      return unreachable(answer);
  }
}
