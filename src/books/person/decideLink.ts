import { unreachable } from '#domain/assert.ts';
import type { CustomerId } from '#domain/ids.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Context, Decided } from '#ledger/book.ts';
import { isManager } from '#ledger/entry.ts';
import { isGiven } from './answers.ts';
import type { PersonRefusal } from './commands.ts';
import type { PersonEvent } from './events.ts';
import { isElsewhere, type LinkCommand } from './links.ts';
import { currentLink, isRegistered, type Person, phoneIndexKey } from './person.ts';

const LINK_COMMANDS: readonly string[] = [
  'ChangeNumber',
  'MergePerson',
  'UnmergePerson',
  'PassNumberOn',
  'ReclaimNumber',
] satisfies readonly LinkCommand['type'][];

export const isLinkCommand = <Command extends { readonly type: string }>(
  command: Command,
): command is Command & LinkCommand => LINK_COMMANDS.includes(command.type);

type Decision = Result<readonly Decided<PersonEvent>[], PersonRefusal>;

export function decideLink(command: LinkCommand, person: Person, context: Context): Decision {
  if (!isRegistered(person)) return fail({ type: 'NoSuchPerson' });
  switch (command.type) {
    case 'ChangeNumber':
      return changeNumber(command.phoneKey, person, context);
    case 'MergePerson':
      return merge(command, person, context);
    case 'UnmergePerson':
      if (!isManager(context.actor)) return fail({ type: 'ManagersOnly' });
      if (person.mergedInto === undefined) return fail({ type: 'NotMergedPerson' });
      return ok([{ event: { type: 'MergeUndone', into: person.mergedInto } }]);
    case 'PassNumberOn':
      if (isElsewhere(person)) return fail({ type: 'NotThePerson' });
      return ok([{ event: { type: 'NumberPassedOn' } }, ...endingConsent(person)]);
    case 'ReclaimNumber':
      if (!isOwner(context)) return fail({ type: 'OwnersOnly' });
      if (!person.isNumberPassedOn) return fail({ type: 'NotMergedPerson' });
      return ok([{ event: { type: 'NumberReclaimed' } }]);
    default:
      return unreachable(command);
  }
}

/** The card stays; only the number that leads to it is another one. */
function changeNumber(
  phoneKey: string,
  person: Person,
  { actor, subject, subjectsWith }: Context,
): Decision {
  if (actor.type !== 'staff') return fail({ type: 'StaffOnly' });
  if (isElsewhere(person)) return fail({ type: 'NotThePerson' });
  const holders = subjectsWith(phoneIndexKey(phoneKey));
  if (holders.includes(subject)) return fail({ type: 'SameNumber' });
  const [holder] = holders;
  if (holder) return fail({ type: 'PhoneAlreadyLinked', customerId: holder as CustomerId });
  return ok([{ event: { type: 'PhoneLinked', replaces: currentLink(person)?.entryId ?? null } }]);
}

/** Whose answers hold is who stays: the advertising that the other one agreed to ends with it. */
function merge(
  { into, reason }: LinkCommand & { readonly type: 'MergePerson' },
  person: Person,
  { actor, subject }: Context,
): Decision {
  if (!isManager(actor)) return fail({ type: 'ManagersOnly' });
  if (into === subject) return fail({ type: 'SamePerson' });
  if (isElsewhere(person)) return fail({ type: 'NotThePerson' });
  return ok([{ event: { type: 'PeopleMerged', into, reason } }, ...endingConsent(person)]);
}

const endingConsent = (person: Person): readonly Decided<PersonEvent>[] =>
  (['advertising', 'nightAdvertising'] as const)
    .filter((purpose) => isGiven(person, purpose))
    .map((purpose) => ({ event: { type: 'ConsentWithdrawn', purpose } }));

const isOwner = ({ actor }: Context): boolean => actor.type === 'staff' && actor.role === 'owner';
