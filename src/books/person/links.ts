import { unreachable } from '#domain/assert.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Person } from './person.ts';

/** Why two people turned out to be one (R51). */
export const MERGE_REASONS = ['NewNumber', 'RegisteredTwice', 'NumberReclaimed', 'Other'] as const;

export type MergeReason = (typeof MERGE_REASONS)[number];

/** How people and numbers find, lose and find each other again (R51 to R53). */
export type LinkEvent =
  /** This person is that one; their card is in that one's tap beside it. */
  | { readonly type: 'PeopleMerged'; readonly into: CustomerId; readonly reason: MergeReason }
  | { readonly type: 'MergeUndone'; readonly into: CustomerId }
  /** Whoever has the number now is somebody else (N-06). */
  | { readonly type: 'NumberPassedOn' }
  | { readonly type: 'NumberReclaimed' };

export const LINK_EVENT_TYPES = [
  'PeopleMerged',
  'MergeUndone',
  'NumberPassedOn',
  'NumberReclaimed',
] as const satisfies readonly LinkEvent['type'][];

export type LinkCommand =
  /** The slip carries the new number, sealed. Whoever asks has shown staff the phone. */
  | { readonly type: 'ChangeNumber'; readonly phoneKey: string }
  | { readonly type: 'MergePerson'; readonly into: CustomerId; readonly reason: MergeReason }
  | { readonly type: 'UnmergePerson' }
  /** Said at the keypad by whoever has the number now: 처음 써요. */
  | { readonly type: 'PassNumberOn' }
  | { readonly type: 'ReclaimNumber' };

export type LinkRefusal =
  | { readonly type: 'StaffOnly' }
  | { readonly type: 'SameNumber' }
  | { readonly type: 'SamePerson' }
  | { readonly type: 'NotThePerson' }
  | { readonly type: 'NotMergedPerson' };

/** Is somebody else meant by this person's number by now? */
export const isElsewhere = ({ mergedInto, isNumberPassedOn }: Person): boolean =>
  mergedInto !== undefined || isNumberPassedOn === true;

/** Accepts every event, because it has already happened. */
export function evolveLink(person: Person, { event }: Entry<LinkEvent>): Person {
  switch (event.type) {
    case 'PeopleMerged':
      return { ...person, mergedInto: event.into };
    case 'MergeUndone': {
      const { mergedInto: _undone, ...own } = person;
      return own;
    }
    case 'NumberPassedOn':
      return { ...person, isNumberPassedOn: true };
    case 'NumberReclaimed': {
      const { isNumberPassedOn: _over, ...own } = person;
      return own;
    }
    default:
      return unreachable(event);
  }
}
