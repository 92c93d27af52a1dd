import { unreachable } from '#domain/assert.ts';
import type { CommandId, CustomerId, DeviceId, EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import type { LegalBasis } from '#domain/legalBasis.ts';
import type { Entry, Sealed } from '#ledger/entry.ts';
import type { AnswerEvent, NoticeAcceptedEvent, PersonEvent } from './events.ts';
import { evolveLink } from './links.ts';
import { evolveOwnDay, type ToldDays } from './ownDays.ts';
import { evolveProof, type ProofMistakes } from './proof.ts';

/** What everybody was told before the entries began to say it. */
export const RETENTION_MONTHS_UNTOLD = 24;

/** One phone number of a person, from a moment on. A person is not a number (rule R53). */
export interface PhoneLink {
  readonly entryId: EntryId;
  readonly replaces: EntryId | null;
  readonly since: Instant;
  /** Gone after an erasure. */
  readonly sealed?: Sealed;
}

/** As it was accepted at the registration. */
export interface FirstNotice {
  readonly noticeVersion: number;
  readonly basis: LegalBasis;
  /** Nothing in the first entries: `RETENTION_MONTHS_UNTOLD`. */
  readonly retentionMonths?: number;
  readonly at: Instant;
}

/** One answer of a customer, and when. */
export type Answer = (AnswerEvent | NoticeAcceptedEvent) & { readonly at: Instant };

/** Who a customer is, as far as the shop was told; everything personal is sealed. */
export interface Person {
  readonly links: readonly PhoneLink[];
  readonly notice: FirstNotice | null;
  /** What was answered since, in order; later notices among them. Not there before the first. */
  readonly answers?: readonly Answer[];
  /** What was asked after these was asked of a stranger. Newest last, at most eight. */
  readonly takenBack?: readonly CommandId[];
  readonly isErased: boolean;
  /** This person is that one; not there where they are themselves. */
  readonly mergedInto?: CustomerId;
  /** Whoever has the number now is somebody else. */
  readonly isNumberPassedOn?: true;
  /** Birthday and anniversary, where they told them. */
  readonly ownDays?: ToldDays;
  /** The verifier of their own PIN, sealed. */
  readonly pin?: Sealed;
  readonly proofMistakes?: Readonly<Record<DeviceId, ProofMistakes>>;
}

export const nobody: Person = { links: [], notice: null, isErased: false };

/** A question is open for a minute; nobody is taken back eight times in one. */
const TAKEN_BACK_MAX = 8;

/** Accepts every event, because it has already happened. Only `decide` may refuse. */
export function evolve(person: Person, entry: Entry<PersonEvent>): Person {
  // Whatever arrives after the erasure of its person stays empty.
  if (person.isErased) return person;
  const { event, occurredAt } = entry;
  switch (event.type) {
    case 'PhoneLinked':
      return { ...person, links: [...person.links, linkOf(entry)] };
    case 'NoticeAccepted':
      return person.notice === null
        ? { ...person, notice: firstNotice(event, occurredAt) }
        : answered(person, event, occurredAt);
    case 'NoticeDeclined':
    case 'ConsentGiven':
    case 'ConsentRefused':
    case 'ConsentWithdrawn':
    case 'HeardFromTold':
    case 'HeardFromSkipped':
      return answered(person, event, occurredAt);
    case 'AnswersTakenBack':
      return withoutAnswersAfter(person, event.askedAfter);
    case 'PeopleMerged':
    case 'MergeUndone':
    case 'NumberPassedOn':
    case 'NumberReclaimed':
      return evolveLink(person, { ...entry, event });
    case 'CustomerPinSet':
    case 'CustomerPinRemoved':
    case 'ProofGiven':
    case 'ProofMistaken':
      return evolveProof(person, { ...entry, event });
    case 'OwnDayTold':
    case 'OwnDayForgotten':
      return evolveOwnDay(person, { ...entry, event });
    case 'PersonErased':
      return { links: [], notice: null, isErased: true };
    default:
      return unreachable(event);
  }
}

export const currentLink = (person: Person): PhoneLink | undefined => person.links.at(-1);

export const isRegistered = (person: Person): boolean =>
  !person.isErased && person.links.length > 0;

/** How the person with this number is found. */
export const phoneIndexKey = (phoneKey: string): string => `phone/${phoneKey}`;

/** How everybody with these last four digits is found; several people, often. */
export const last4IndexKey = (last4Key: string): string => `last4/${last4Key}`;

/** How everybody is found who turned out to be this person. */
export const memberIndexKey = (customerId: CustomerId): string => `member/${customerId}`;

export function indexKeysOf(person: Person): readonly string[] {
  // A number that has passed on leads to its new owner alone.
  if (person.isNumberPassedOn) return [];
  const sealed = currentLink(person)?.sealed;
  return [
    ...(person.mergedInto === undefined ? [] : [memberIndexKey(person.mergedInto)]),
    ...(sealed?.phoneKey === undefined ? [] : [phoneIndexKey(sealed.phoneKey)]),
    ...(sealed?.last4Key === undefined ? [] : [last4IndexKey(sealed.last4Key)]),
  ];
}

function firstNotice(event: NoticeAcceptedEvent, at: Instant): FirstNotice {
  const { noticeVersion, basis, retentionMonths } = event;
  return { noticeVersion, basis, at, ...(retentionMonths !== undefined && { retentionMonths }) };
}

const answered = (
  person: Person,
  event: AnswerEvent | NoticeAcceptedEvent,
  at: Instant,
): Person => ({ ...person, answers: [...(person.answers ?? []), { ...event, at }] });

const withoutAnswersAfter = (
  { answers = [], takenBack = [], ...person }: Person,
  askedAfter: CommandId,
): Person => ({
  ...person,
  answers: answers.filter(
    (answer) => !('askedAfter' in answer) || answer.askedAfter !== askedAfter,
  ),
  takenBack: [...takenBack.filter((each) => each !== askedAfter), askedAfter].slice(
    -TAKEN_BACK_MAX,
  ),
});

function linkOf({ id, event, occurredAt, sealed }: Entry<PersonEvent>): PhoneLink {
  const replaces = event.type === 'PhoneLinked' ? event.replaces : null;
  return { entryId: id, replaces, since: occurredAt, ...(sealed && { sealed }) };
}
