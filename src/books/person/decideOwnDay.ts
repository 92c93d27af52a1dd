import { fail, ok, type Result } from '#domain/result.ts';
import type { Decided } from '#ledger/book.ts';
import type { OwnDayCommand, OwnDayEvent, OwnDayRefusal } from './ownDays.ts';
import { isRegistered, type Person } from './person.ts';

export const isOwnDayCommand = <Command extends { readonly type: string }>(
  command: Command,
): command is Command & OwnDayCommand =>
  command.type === 'TellOwnDay' || command.type === 'ForgetOwnDay';

export function decideOwnDay(
  command: OwnDayCommand,
  person: Person,
): Result<readonly Decided<OwnDayEvent>[], OwnDayRefusal | { readonly type: 'NoSuchPerson' }> {
  if (!isRegistered(person)) return fail({ type: 'NoSuchPerson' });
  const { day } = command;
  const told = person.ownDays?.[day];
  if (command.type === 'TellOwnDay') {
    const { textVersion } = command;
    const replaces = told?.entryId ?? null;
    return ok([{ event: { type: 'OwnDayTold', day, textVersion, replaces } }]);
  }
  if (told === undefined) return fail({ type: 'NoOwnDay' });
  return ok([{ event: { type: 'OwnDayForgotten', day, told: told.entryId } }]);
}
