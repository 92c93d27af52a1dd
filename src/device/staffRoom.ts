import type { StaffRefusal } from '#books/staff/commands.ts';
import { STAFF_INDEX_KEY, staffBook } from '#books/staff/staffBook.ts';
import { lockOutOf, type StaffMember, stranger } from '#books/staff/staffMember.ts';
import type { BookRefusal, CounterSlip } from '#desk/command.ts';
import { pinAttemptSlip } from '#desk/redeem.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Pin } from '#domain/pin.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Watchable } from '#domain/watchable.ts';
import type { Actor, Role } from '#ledger/entry.ts';
import { type Row, rowKeyOf } from '#ledger/projection.ts';
import { findRow } from '#storage/findRows.ts';
import { watchRowsWith } from '#storage/watchRow.ts';
import type { Vault } from '#vault/vault.ts';
import { mapWatchableAsync } from './mapWatchable.ts';
import type { Colleague } from './runtime.ts';
import type { ShopFloor } from './shopFloor.ts';

type PinRefusal = StaffRefusal | BookRefusal | { readonly type: 'WrongPin' };

/** Who works here: names opened, PINs checked. */
export interface StaffRoom {
  watchColleagues(onFailure: (failure: unknown) => void): Watchable<readonly Colleague[]>;
  /** Checks a PIN. A wrong one is remembered, so that guessing locks (L-41); a right one is not yet. */
  confirmPin(staffId: StaffId, pin: Pin): Promise<Result<Confirmed, PinRefusal>>;
  nameOf(staffId: StaffId): Promise<string>;
}

/** Somebody proved who they are; `slip` goes into the tap they confirm. */
export interface Confirmed {
  readonly actor: Actor & { readonly type: 'staff' };
  readonly slip: CounterSlip;
}

const staffRowKey = (staffId: StaffId): string => rowKeyOf(staffBook.name, staffId);

export function createStaffRoom(floor: ShopFloor): StaffRoom {
  const { database, deviceId, clock } = floor;

  const loadMember = async (staffId: StaffId): Promise<StaffMember> =>
    ((await findRow(database, staffRowKey(staffId)))?.state as StaffMember | undefined) ?? stranger;

  async function openName(staffId: StaffId, member: StaffMember): Promise<string> {
    const opened = member.name && (await floor.vault().open(member.name.box, staffId));
    return opened?.ok ? String(opened.value['name']) : '';
  }

  async function isRightPin(pin: Pin, staffId: StaffId, member: StaffMember): Promise<boolean> {
    const opened = member.pin && (await floor.vault().open(member.pin.box, staffId));
    return opened?.ok === true && floor.vault().isPin(pin, String(opened.value['verifier']));
  }

  return {
    nameOf: async (staffId) => openName(staffId, await loadMember(staffId)),
    watchColleagues: (onFailure) =>
      mapWatchableAsync(
        watchRowsWith(database, STAFF_INDEX_KEY),
        (rows) => Promise.all(rows.map((row) => colleagueOf(row, openName))),
        onFailure,
      ),
    async confirmPin(staffId, pin) {
      const member = await loadMember(staffId);
      if (!member.isOnStaff) return fail({ type: 'NotOnStaff' });
      const lockOut = lockOutOf(member, deviceId, clock.now());
      if (lockOut) return fail({ type: 'LockedOut', until: lockOut.until });

      const actor = { type: 'staff', staffId, role: member.role } as const;
      const isRight = await isRightPin(pin, staffId, member);
      if (isRight) return ok({ actor, slip: pinAttemptSlip(staffId, { isRight }) });

      const slips = [pinAttemptSlip(staffId, { isRight })];
      const remembered = await floor.write({ actor: { type: 'system' }, slips });
      if (!remembered.ok) return remembered;
      const now = lockOutOf(await loadMember(staffId), deviceId, clock.now());
      return fail(now ? { type: 'LockedOut', until: now.until } : { type: 'WrongPin' });
    },
  };
}

/** A name and a PIN become the two slips of a hiring. */
export async function hireSlips(
  vault: Vault,
  person: { readonly name: string; readonly pin: Pin; readonly role: Role },
  staffId: StaffId,
): Promise<readonly CounterSlip[]> {
  const box = await vault.seal({ name: person.name }, staffId);
  return [
    {
      book: 'staff',
      subject: staffId,
      command: { type: 'HireStaff', role: person.role },
      sealed: { keyId: vault.keyId, box },
    },
    await pinSlip(vault, staffId, person.pin),
  ];
}

export async function pinSlip(vault: Vault, staffId: StaffId, pin: Pin): Promise<CounterSlip> {
  const box = await vault.seal({ verifier: await vault.pinVerifierOf(pin) }, staffId);
  return {
    book: 'staff',
    subject: staffId,
    command: { type: 'SetPin' },
    sealed: { keyId: vault.keyId, box },
  };
}

async function colleagueOf(
  row: Row,
  openName: (staffId: StaffId, member: StaffMember) => Promise<string>,
): Promise<Colleague> {
  const staffId = row.key.slice(staffBook.name.length + 1) as StaffId;
  const member = row.state as StaffMember;
  const { role, isOnStaff } = member;
  return { staffId, name: await openName(staffId, member), role, isOnStaff };
}
