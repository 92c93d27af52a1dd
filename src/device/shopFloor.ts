import { SHOP_ROW_KEY } from '#books/program/programBook.ts';
import { hasPlans, type Shop, shopOn, unfoundedShop } from '#books/program/shop.ts';
import type { BookRefusal, Command, CounterSlip } from '#desk/command.ts';
import type { WriteRefusal } from '#desk/refusal.ts';
import { shopLedger } from '#desk/shopLedger.ts';
import { assert } from '#domain/assert.ts';
import { type BusinessDay, businessDayIn, type OpeningHours } from '#domain/businessDay.ts';
import type { CommandId, DeviceId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { dayTotals } from '#insight/dayTotals.ts';
import type { Actor, Entry } from '#ledger/entry.ts';
import { createExecute } from '#ledger/execute.ts';
import type { Ledger } from '#ledger/ledger.ts';
import type { LedgerStore } from '#ledger/ledgerStore.ts';
import type { Row } from '#ledger/projection.ts';
import type { Database } from '#storage/database.ts';
import { createDexieLedgerStore } from '#storage/dexieLedgerStore.ts';
import { watchRow } from '#storage/watchRow.ts';
import type { Vault } from '#vault/vault.ts';
import type { Clock } from './clock.ts';
import type { NewIds } from './newIds.ts';
import { kindOf, type PendingTap } from './pendingTap.ts';
import { createTapTimes } from './tapTimes.ts';

/** What one tap is to write; its id and its moment are added on the way. */
export interface Writing {
  readonly actor: Actor;
  readonly slips: readonly CounterSlip[];
  /** For a tap that carries its own id, such as one that is tried again. */
  readonly tapId?: CommandId;
}

export interface Written {
  readonly tapId: CommandId;
  readonly entries: readonly Entry[];
}

/** Everything the runtime's parts share: the ledger, the clock, the ids and, once there, the vault. */
export interface ShopFloor {
  readonly database: Database;
  readonly store: LedgerStore;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly ids: NewIds;
  readonly deviceId: DeviceId;
  /** A newer app wrote these records: everything can be looked at, and nothing written. */
  readonly isReadOnly: boolean;
  /** The vault of a founded shop. */
  vault(): Vault;
  openVault(vault: Vault): void;
  isVaultOpen(): boolean;
  /** Takes the shop's row, as it was found when the tablet opened. */
  loadShop(row: Row | undefined): void;
  /** The rules as last seen; fresh enough to date an entry, never used to decide. */
  shop(): Shop;
  businessDayOf(at: Instant): BusinessDay;
  write(writing: Writing): Promise<Result<Written, WriteRefusal>>;
  /** Monotonic time since a tap of this page; else by the wall clock, forwards only. */
  elapsedMsSince(tapId: CommandId, occurredAt: Instant): number;
  /** What is being written right now, the newest of it. */
  tapInFlight(): PendingTap | undefined;
  close(): void;
}

interface ShopFloorParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: NewIds;
  readonly deviceId: DeviceId;
  readonly isReadOnly: boolean;
  /** Every acknowledged write, with the number of its last entry. */
  onWritten(deviceSeq: number): void;
}

export function createShopFloor(parts: ShopFloorParts): ShopFloor {
  const { database, clock, ids, deviceId, isReadOnly, onWritten } = parts;
  const ledger = shopLedger([dayTotals]);
  const store = createDexieLedgerStore(database);
  const execute = createExecute<Command, BookRefusal>(ledger, store);
  const tapTimes = createTapTimes(clock);
  let vault: Vault | undefined;
  let shop = unfoundedShop;
  let hours = shop.hours;
  let dayOf: ((at: Instant) => BusinessDay) | undefined;
  const inFlight = new Set<PendingTap>();

  function loadShop(row: Row | undefined): void {
    shop = (row?.state as Shop | undefined) ?? unfoundedShop;
    if (!isSameHours(hours, shop.hours)) dayOf = undefined;
    hours = shop.hours;
  }

  // Made when it is first needed: a slow tablet takes a tenth of a second to learn a time zone.
  function businessDayOf(at: Instant): BusinessDay {
    dayOf ??= businessDayIn(hours);
    return dayOf(at);
  }

  const subscription = watchRow(database, SHOP_ROW_KEY).subscribe(loadShop);

  async function write({ actor, slips, tapId = ids.tapId() }: Writing) {
    if (isReadOnly) return fail({ type: 'AppTooOld' } as const);
    const now = clock.now();
    const isSuspect = clock.isSuspect();
    const pending: PendingTap = { what: kindOf(slips), tapId };
    inFlight.add(pending);
    try {
      const businessDay = businessDayOf(now);
      const written = await execute({ id: tapId, now, businessDay, isSuspect, actor, slips });
      if (!written.ok) return written;
      tapTimes.noticeWritten(tapId);
      onWritten(written.value.at(-1)?.deviceSeq ?? 0);
      return { ok: true, value: { tapId, entries: written.value } } as const;
    } finally {
      inFlight.delete(pending);
    }
  }

  return {
    database,
    store,
    ledger,
    clock,
    ids,
    deviceId,
    isReadOnly,
    vault() {
      assert(vault !== undefined, 'the vault is open once the shop is founded');
      return vault;
    },
    isVaultOpen: () => vault !== undefined,
    openVault: (opened) => {
      vault = opened;
    },
    loadShop,
    shop: () => (hasPlans(shop) ? shopOn(shop, businessDayOf(clock.now())) : shop),
    businessDayOf,
    write,
    elapsedMsSince: tapTimes.elapsedMsSince,
    tapInFlight: () => [...inFlight].at(-1),
    close: () => {
      subscription.unsubscribe();
      database.close();
    },
  };
}

/** Writes a tap whose answer is only whether it happened. */
export async function writeQuietly(
  floor: ShopFloor,
  writing: Writing,
): Promise<Result<void, WriteRefusal>> {
  const written = await floor.write(writing);
  return written.ok ? ok(undefined) : written;
}

const isSameHours = (a: OpeningHours, b: OpeningHours): boolean =>
  a.zone === b.zone && a.closingHour === b.closingHour;
