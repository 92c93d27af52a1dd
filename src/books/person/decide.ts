import { assert, unreachable } from '#domain/assert.ts';
import type { CustomerId } from '#domain/ids.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { PersonCommand, PersonRefusal } from './commands.ts';
import { decideAnswer } from './decideAnswer.ts';
import { decideLink, isLinkCommand } from './decideLink.ts';
import { decideOwnDay, isOwnDayCommand } from './decideOwnDay.ts';
import { decideProof, isProofCommand } from './decideProof.ts';
import type { ErasureReason, PersonEvent } from './events.ts';
import { isRegistered, type Person, phoneIndexKey } from './person.ts';

/** Who may become, and stay, a customer, and what they may answer. */
export function decide(
  command: PersonCommand,
  person: Person,
  context: Context,
): Result<readonly Decided<PersonEvent>[], PersonRefusal> {
  if (isLinkCommand(command)) return decideLink(command, person, context);
  if (isProofCommand(command)) return decideProof(command, person, context);
  if (isOwnDayCommand(command)) return decideOwnDay(command, person);
  switch (command.type) {
    case 'RegisterPerson':
      return register(command, person, context);
    case 'ErasePerson':
      if (!isRegistered(person)) return fail({ type: 'NoSuchPerson' });
      if (!mayErase(command.reason, context)) return fail({ type: 'OwnersOnly' });
      return ok([{ event: { type: 'PersonErased', reason: command.reason } }]);
    case 'ConfirmRegistered':
      return isRegistered(person) ? ok([]) : fail({ type: 'NoSuchPerson' });
    case 'AcceptNotice':
    case 'DeclineNotice':
    case 'GiveConsent':
    case 'RefuseConsent':
    case 'WithdrawConsent':
    case 'StopConsent':
    case 'TellHeardFrom':
    case 'SkipHeardFrom':
    case 'CorrectHeardFrom':
    case 'TakeBackAnswers': {
      const decided = decideAnswer(command, person);
      return decided.ok ? ok(decided.value.map((event) => ({ event }))) : decided;
    }
    default:
      return unreachable(command);
  }
}

function register(
  command: PersonCommand & { readonly type: 'RegisterPerson' },
  person: Person,
  { subjectsWith }: Context,
): Result<readonly Decided<PersonEvent>[], PersonRefusal> {
  const [holder] = subjectsWith(phoneIndexKey(command.phoneKey));
  const { inPlaceOf } = command;
  if (holder && holder !== inPlaceOf?.customerId)
    return fail({ type: 'PhoneAlreadyLinked', customerId: holder as CustomerId });
  assert(!isRegistered(person), 'a registration makes a new person');
  const { noticeVersion, basis, retentionMonths } = command;
  const notice = { noticeVersion, basis, retentionMonths };
  return ok([
    { event: { type: 'PhoneLinked', replaces: inPlaceOf?.link ?? null } },
    { event: { type: 'NoticeAccepted', ...notice, isFourteenOrOlder: true } },
  ]);
}

/**
 * F-01: who is not there is erased by the owner. Who stands at the tablet needs anybody on staff,
 * who has looked at the phone: leaving may not be harder than joining (L-30).
 */
function mayErase(reason: ErasureReason, { actor }: Context): boolean {
  switch (reason) {
    case 'FirstVisitUndone':
      return true;
    case 'AskedInPerson':
      return actor.type === 'staff';
    case 'Asked':
      return actor.type === 'staff' && actor.role === 'owner';
    default:
      return unreachable(reason);
  }
}
