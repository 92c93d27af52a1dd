import { unreachable } from '#domain/assert.ts';
import type { EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import type { Entry, Sealed } from '#ledger/entry.ts';
import type { LegalBasis, PersonEvent } from './events.ts';

/** One phone number of a person, from a moment on. A person is not a number (rule R53). */
export interface PhoneLink {
  readonly entryId: EntryId;
  readonly replaces: EntryId | null;
  readonly since: Instant;
  /** Gone after an erasure. */
  readonly sealed?: Sealed;
}

export interface AcceptedNotice {
  readonly noticeVersion: number;
  readonly basis: LegalBasis;
  readonly at: Instant;
}

/** Who a customer is, as far as the shop was told; everything personal is sealed. */
export interface Person {
  readonly links: readonly PhoneLink[];
  readonly notice: AcceptedNotice | null;
  readonly isErased: boolean;
}

export const nobody: Person = { links: [], notice: null, isErased: false };

/** Accepts every event, because it has already happened. Only `decide` may refuse. */
export function evolve(person: Person, entry: Entry<PersonEvent>): Person {
  // Whatever arrives after the erasure of its person stays empty.
  if (person.isErased) return person;
  const { event, occurredAt } = entry;
  switch (event.type) {
    case 'PhoneLinked':
      return { ...person, links: [...person.links, linkOf(entry)] };
    case 'NoticeAccepted': {
      const { noticeVersion, basis } = event;
      return { ...person, notice: { noticeVersion, basis, at: occurredAt } };
    }
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

export function indexKeysOf(person: Person): readonly string[] {
  const sealed = currentLink(person)?.sealed;
  return [
    ...(sealed?.phoneKey === undefined ? [] : [phoneIndexKey(sealed.phoneKey)]),
    ...(sealed?.last4Key === undefined ? [] : [last4IndexKey(sealed.last4Key)]),
  ];
}

function linkOf({ id, event, occurredAt, sealed }: Entry<PersonEvent>): PhoneLink {
  const replaces = event.type === 'PhoneLinked' ? event.replaces : null;
  return { entryId: id, replaces, since: occurredAt, ...(sealed && { sealed }) };
}
