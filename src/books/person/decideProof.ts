import { unreachable } from '#domain/assert.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { PersonRefusal } from './commands.ts';
import type { PersonEvent } from './events.ts';
import { isRegistered, type Person } from './person.ts';
import { type ProofCommand, proofLockedUntil } from './proof.ts';

const PROOF_COMMANDS: readonly string[] = [
  'SetCustomerPin',
  'RemoveCustomerPin',
  'RecordProof',
] satisfies readonly ProofCommand['type'][];

export const isProofCommand = <Command extends { readonly type: string }>(
  command: Command,
): command is Command & ProofCommand => PROOF_COMMANDS.includes(command.type);

export function decideProof(
  command: ProofCommand,
  person: Person,
  { actor, deviceId, now }: Context,
): Result<readonly Decided<PersonEvent>[], PersonRefusal> {
  if (!isRegistered(person)) return fail({ type: 'NoSuchPerson' });
  switch (command.type) {
    case 'SetCustomerPin':
      if (actor.type !== 'staff') return fail({ type: 'StaffOnly' });
      return ok([{ event: { type: 'CustomerPinSet' } }]);
    case 'RemoveCustomerPin':
      if (actor.type !== 'staff') return fail({ type: 'StaffOnly' });
      if (person.pin === undefined) return fail({ type: 'NoCustomerPin' });
      return ok([{ event: { type: 'CustomerPinRemoved' } }]);
    case 'RecordProof': {
      const until = proofLockedUntil(person, deviceId, { now, ...command });
      if (until !== undefined) return fail({ type: 'ProofLockedOut', until });
      const { how, isRight } = command;
      return ok([{ event: { type: isRight ? 'ProofGiven' : 'ProofMistaken', how } }]);
    }
    default:
      return unreachable(command);
  }
}
