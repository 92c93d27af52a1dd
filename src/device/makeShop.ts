import type { BookRefusal, Command, CounterSlip } from '#desk/command.ts';
import { assert } from '#domain/assert.ts';
import type { DeviceId, StaffId } from '#domain/ids.ts';
import { parseNewPin } from '#domain/pin.ts';
import type { Role } from '#ledger/entry.ts';
import { createExecute } from '#ledger/execute.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { createStagingStore } from '#ledger/stagingStore.ts';
import type { Tap } from '#ledger/tap.ts';
import { removeDatabase, storeWhole } from '#storage/storeWhole.ts';
import { randomBytes } from '#vault/bytes.ts';
import { createRecoveryCode } from '#vault/recoveryCode.ts';
import { createShopKey } from '#vault/shopKey.ts';
import { createVault, type Vault } from '#vault/vault.ts';
import { FOLD_VERSION } from './foldVersion.ts';
import { databaseNameOf, SIDE_SHOP_PIN, type SideShop } from './whichShop.ts';

/** Where a side shop is made: everything goes through the one door, by the real rules. */
export interface MakingDesk {
  readonly vault: Vault;
  write(tap: Tap<Command>): Promise<void>;
}

interface Making {
  readonly kind: SideShop;
  readonly ledger: Ledger;
  readonly deviceId: DeviceId;
  compose(desk: MakingDesk): Promise<void>;
  /** How much of it is kept, from 0 to 1. */
  onShare(share: number): void;
}

/**
 * Makes a side shop as a whole and keeps it in one step, in place of an older one. Its keys are its
 * own; nobody is shown their recovery code, because nothing in there is worth recovering.
 */
export async function makeShop({ kind, ledger, deviceId, compose, onShare }: Making) {
  const keys = await createShopKey(createRecoveryCode(randomBytes));
  const staging = createStagingStore(deviceId);
  const execute = createExecute<Command, BookRefusal>(ledger, staging);
  await compose({
    vault: createVault(keys.keyring),
    async write(tap) {
      const written = await execute(tap);
      assert(written.ok, `a side shop keeps to the rules${written.ok ? '' : writtenNot(written)}`);
    },
  });
  const name = databaseNameOf(kind);
  await removeDatabase(name);
  await storeWhole({ name, foldVersion: FOLD_VERSION, ledger: staging.contents(), keys, onShare });
}

const writtenNot = ({ failure }: { readonly failure: { readonly type: string } }): string =>
  `, not ${failure.type}`;

export interface SideShopStaff {
  readonly staffId: StaffId;
  readonly name: string;
  readonly role: Role;
}

/** Everybody gets the PIN that the strip shows: no real one is ever checked in a side shop. */
export async function hireAllSlips(
  vault: Vault,
  people: readonly SideShopStaff[],
): Promise<readonly CounterSlip[]> {
  const pin = parseNewPin(SIDE_SHOP_PIN);
  assert(pin.ok, 'the PIN of the side shops is a PIN');
  const verifier = await vault.pinVerifierOf(pin.value);
  const slips = await Promise.all(
    people.map(async ({ staffId, name, role }): Promise<readonly CounterSlip[]> => {
      const [named, proved] = await Promise.all([
        vault.seal({ name }, staffId),
        vault.seal({ verifier }, staffId),
      ]);
      const { keyId } = vault;
      const about = { book: 'staff', subject: staffId } as const;
      return [
        { ...about, command: { type: 'HireStaff', role }, sealed: { keyId, box: named } },
        { ...about, command: { type: 'SetPin' }, sealed: { keyId, box: proved } },
      ];
    }),
  );
  return slips.flat();
}
