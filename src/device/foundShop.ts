import type { ProgramCommand } from '#books/program/commands.ts';
import { SHOP_SUBJECT } from '#books/program/programBook.ts';
import { invalidSetting, RETENTION_MONTHS_DEFAULT } from '#books/program/settings.ts';
import { unfoundedShop } from '#books/program/shop.ts';
import type { CounterSlip } from '#desk/command.ts';
import type { Refusal } from '#desk/refusal.ts';
import {
  type Reward,
  STAMPS_PER_GRANT_DEFAULT,
  STAMPS_PER_VISIT_DEFAULT,
} from '#domain/loyaltyProgram.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { storeKeysWith } from '#storage/keyStore.ts';
import { randomBytes } from '#vault/bytes.ts';
import { createRecoveryCode, formatRecoveryCode } from '#vault/recoveryCode.ts';
import { createShopKey } from '#vault/shopKey.ts';
import { createVault } from '#vault/vault.ts';
import type { PreparedShop, ShopPlan } from './runtime.ts';
import type { ShopFloor } from './shopFloor.ts';
import { hireSlips } from './staffRoom.ts';

/** The id of the first reward on the price list; settings change its name and price, not its id. */
const FIRST_REWARD_ID = 'reward-1';
const SMALL_REWARD_ID = 'reward-2';

/**
 * Makes the shop's key and recovery code, and stores nothing yet: if the owner closes the page
 * before the code is written down, there is no shop, and no number under a key nobody can recover.
 */
export async function prepareShop(
  floor: ShopFloor,
  plan: ShopPlan,
): Promise<Result<PreparedShop, Refusal>> {
  const founding = foundingCommand(floor, plan);
  const field = invalidSetting(founding);
  if (field !== undefined) return fail({ type: 'InvalidSetting', field });

  const recoveryCode = createRecoveryCode(randomBytes);
  const keys = await createShopKey(recoveryCode);
  const vault = createVault(keys.keyring);
  const people = [
    { ...plan.owner, role: 'owner' as const },
    ...(plan.firstStaff ? [{ ...plan.firstStaff, role: 'staff' as const }] : []),
  ];
  const hirings = await Promise.all(
    people.map((person) => hireSlips(vault, person, floor.ids.staffId())),
  );
  const slips: readonly CounterSlip[] = [
    { book: 'program', subject: SHOP_SUBJECT, command: founding },
    ...hirings.flat(),
  ];
  const tapId = floor.ids.tapId();
  return ok({
    recoveryCode: formatRecoveryCode(recoveryCode),
    async found() {
      const founded = await storeKeysWith(floor.database, keys, () =>
        floor.write({ actor: { type: 'system' }, slips, tapId }),
      );
      if (!founded.ok) return founded;
      floor.openVault(vault);
      return ok(undefined);
    },
  });
}

function foundingCommand(
  floor: ShopFloor,
  plan: ShopPlan,
): ProgramCommand & { readonly type: 'FoundShop' } {
  return {
    type: 'FoundShop',
    shopId: floor.ids.shopId(),
    sign: {
      name: plan.name,
      sealText: plan.sealText,
      ...(plan.sealShape && { sealShape: plan.sealShape }),
      ...(plan.sealColor && { sealColor: plan.sealColor }),
    },
    hours: unfoundedShop.hours,
    program: {
      rewards: rewardsOf(plan),
      stampsPerVisit: STAMPS_PER_VISIT_DEFAULT,
      stampsPerGrantMax: STAMPS_PER_GRANT_DEFAULT,
      handOff: plan.handOff,
    },
    retentionMonths: RETENTION_MONTHS_DEFAULT,
    ...(plan.legalBasis && { legalBasis: plan.legalBasis }),
    ...(plan.privacyOfficer && { privacyOfficer: plan.privacyOfficer }),
  };
}

const rewardsOf = ({ rewardName, stampsPerReward, smallReward }: ShopPlan): readonly Reward[] => [
  { id: FIRST_REWARD_ID, name: rewardName, price: stampsPerReward },
  ...(smallReward ? [{ id: SMALL_REWARD_ID, ...smallReward }] : []),
];
