import type { StaffRefusal } from '#books/staff/commands.ts';
import { STAFF_INDEX_KEY, staffBook } from '#books/staff/staffBook.ts';
import { type LockOut, lockOutOf, type StaffMember, stranger } from '#books/staff/staffMember.ts';
import type { CounterSlip } from '#desk/command.ts';
import { pinAttemptSlip } from '#desk/redeem.ts';
import type { WriteRefusal } from '#desk/refusal.ts';
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
import { createUnwrittenMistakes } from './unwrittenMistakes.ts';

type PinRefusal = StaffRefusal | WriteRefusal | { readonly type: 'WrongPin' };

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
  const unwritten = createUnwrittenMistakes();
  const mistakenAtMs = new Map<StaffId, number>();

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

  /** A lock-out lasts as long as it lasts, whatever the wall clock is set to meanwhile. */
  function sinceMistake(staffId: StaffId): number | undefined {
    const atMs = mistakenAtMs.get(staffId);
    return atMs === undefined ? undefined : clock.monotonicNow() - atMs;
  }

  function lockOutNow(staffId: StaffId, member: StaffMember): LockOut | undefined {
    const now = clock.now();
    const written = lockOutOf(member, deviceId, { now, sinceMistakeMs: sinceMistake(staffId) });
    return written ?? unwritten.lockOut(staffId, now);
  }

  /** A wrong PIN is an entry, so that a reload forgets none; in records of a newer app it cannot be. */
  async function rememberMistake(staffId: StaffId): Promise<PinRefusal> {
    const sinceMistakeMs = sinceMistake(staffId);
    const slips = [pinAttemptSlip(staffId, { isRight: false, sinceMistakeMs })];
    const remembered = await floor.write({ actor: { type: 'system' }, slips });
    if (!remembered.ok) {
      if (remembered.failure.type !== 'AppTooOld') return remembered.failure;
      unwritten.note(staffId, clock.now());
    }
    mistakenAtMs.set(staffId, clock.monotonicNow());
    const lockOut = lockOutNow(staffId, await loadMember(staffId));
    return lockOut ? { type: 'LockedOut', until: lockOut.until } : { type: 'WrongPin' };
  }

  async function colleagueOf(row: Row): Promise<Colleague> {
    const staffId = row.key.slice(staffBook.name.length + 1) as StaffId;
    const member = row.state as StaffMember;
    const { role, isOnStaff } = member;
    const lockOut = isOnStaff ? (lockOutNow(staffId, member) ?? null) : null;
    return { staffId, name: await openName(staffId, member), role, isOnStaff, lockOut };
  }

  return {
    nameOf: async (staffId) => openName(staffId, await loadMember(staffId)),
    watchColleagues: (onFailure) =>
      mapWatchableAsync(
        watchRowsWith(database, STAFF_INDEX_KEY),
        (rows) => Promise.all(rows.map(colleagueOf)),
        onFailure,
      ),
    async confirmPin(staffId, pin) {
      const member = await loadMember(staffId);
      if (!member.isOnStaff) return fail({ type: 'NotOnStaff' });
      const lockOut = lockOutNow(staffId, member);
      if (lockOut) return fail({ type: 'LockedOut', until: lockOut.until });

      const actor = { type: 'staff', staffId, role: member.role } as const;
      const isRight = await isRightPin(pin, staffId, member);
      const sinceMistakeMs = sinceMistake(staffId);
      if (isRight) return ok({ actor, slip: pinAttemptSlip(staffId, { isRight, sinceMistakeMs }) });

      return fail(await rememberMistake(staffId));
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
