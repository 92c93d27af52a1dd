import { assert, unreachable } from '#domain/assert.ts';
import type { CustomerId } from '#domain/ids.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { PersonCommand, PersonRefusal } from './commands.ts';
import type { PersonEvent } from './events.ts';
import { isRegistered, type Person, phoneIndexKey } from './person.ts';

/** Who may become, and stay, a customer. */
export function decide(
  command: PersonCommand,
  person: Person,
  context: Context,
): Result<readonly Decided<PersonEvent>[], PersonRefusal> {
  switch (command.type) {
    case 'RegisterPerson': {
      const [holder] = context.subjectsWith(phoneIndexKey(command.phoneKey));
      if (holder) return fail({ type: 'PhoneAlreadyLinked', customerId: holder as CustomerId });
      assert(!isRegistered(person), 'a registration makes a new person');
      const { noticeVersion, basis } = command;
      return ok([
        { event: { type: 'PhoneLinked', replaces: null } },
        { event: { type: 'NoticeAccepted', noticeVersion, basis, isFourteenOrOlder: true } },
      ]);
    }
    case 'ErasePerson':
      if (!isRegistered(person)) return fail({ type: 'NoSuchPerson' });
      return ok([{ event: { type: 'PersonErased', reason: command.reason } }]);
    default:
      return unreachable(command);
  }
}
