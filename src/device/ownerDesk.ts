import { SHOP_SUBJECT } from '#books/program/programBook.ts';
import type { CounterSlip } from '#desk/command.ts';
import { fail } from '#domain/result.ts';
import type { Answer, Runtime } from './runtime.ts';
import { type ShopFloor, writeQuietly } from './shopFloor.ts';
import { hireSlips, pinSlip } from './staffRoom.ts';
import { actorNow, type TabletStore } from './tabletStore.ts';

interface OwnerDeskParts {
  readonly floor: ShopFloor;
  readonly tablet: TabletStore;
}

/** What only the owner decides; the books refuse it to anybody else as well. */
export function createOwnerDesk({
  floor,
  tablet,
}: OwnerDeskParts): Pick<
  Runtime,
  | 'changeProgram'
  | 'newRuleId'
  | 'addReward'
  | 'hire'
  | 'setPin'
  | 'changeRole'
  | 'pardonLockOut'
  | 'dismiss'
> {
  async function asOwner(makeSlips: () => Promise<readonly CounterSlip[]>): Answer<void> {
    const actor = actorNow(tablet);
    if (actor.type !== 'staff' || actor.role !== 'owner') return fail({ type: 'OwnersOnly' });
    return writeQuietly(floor, { actor, slips: await makeSlips() });
  }

  return {
    changeProgram: (command) =>
      asOwner(async () => [{ book: 'program', subject: SHOP_SUBJECT, command }]),
    newRuleId: () => floor.ids.rewardId(),
    addReward(reward) {
      const command = { type: 'PriceReward', rewardId: floor.ids.rewardId(), ...reward } as const;
      return asOwner(async () => [{ book: 'program', subject: SHOP_SUBJECT, command }]);
    },
    hire: (person) => asOwner(() => hireSlips(floor.vault(), person, floor.ids.staffId())),
    setPin: (staffId, pin) => asOwner(async () => [await pinSlip(floor.vault(), staffId, pin)]),
    changeRole: (staffId, role) =>
      asOwner(async () => [
        { book: 'staff', subject: staffId, command: { type: 'ChangeRole', role } },
      ]),
    pardonLockOut: (staffId) =>
      asOwner(async () => [
        { book: 'staff', subject: staffId, command: { type: 'PardonLockOut' } },
      ]),
    dismiss: (staffId) =>
      asOwner(async () => [{ book: 'staff', subject: staffId, command: { type: 'DismissStaff' } }]),
  };
}
