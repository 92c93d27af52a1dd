import { SHOP_ROW_KEY } from '#books/program/programBook.ts';
import { type Shop, unfoundedShop } from '#books/program/shop.ts';
import type { BookRefusal, Command, CounterSlip } from '#desk/command.ts';
import { shopLedger } from '#desk/shopLedger.ts';
import { assert } from '#domain/assert.ts';
import { type BusinessDay, businessDayIn, type OpeningHours } from '#domain/businessDay.ts';
import type { CommandId, DeviceId } from '#domain/ids.ts';
import { HOUR_MS, type Instant } from '#domain/instant.ts';
import { ok, type Result } from '#domain/result.ts';
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
  /** The vault of a founded shop. */
  vault(): Vault;
  openVault(vault: Vault): void;
  isVaultOpen(): boolean;
  /** Takes the shop's row, as it was found when the tablet opened. */
  loadShop(row: Row | undefined): void;
  /** The rules as last seen; fresh enough to date an entry, never used to decide. */
  shop(): Shop;
  businessDayOf(at: Instant): BusinessDay;
  write(writing: Writing): Promise<Result<Written, BookRefusal>>;
  /** Monotonic time since a tap of this page; else by the wall clock, forwards only. */
  elapsedMsSince(tapId: CommandId, occurredAt: Instant): number;
  /** How many taps are being written right now. */
  writesInFlight(): number;
  close(): void;
}

/** Longer than anything that asks for monotonic time since a tap. */
const REMEMBERED_MS = HOUR_MS;

interface ShopFloorParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: NewIds;
  readonly deviceId: DeviceId;
}

export function createShopFloor({ database, clock, ids, deviceId }: ShopFloorParts): ShopFloor {
  const ledger = shopLedger([dayTotals]);
  const store = createDexieLedgerStore(database);
  const execute = createExecute<Command, BookRefusal>(ledger, store);
  const writtenAtMs = new Map<CommandId, number>();
  let vault: Vault | undefined;
  let shop = unfoundedShop;
  let hours = shop.hours;
  let dayOf: ((at: Instant) => BusinessDay) | undefined;
  let inFlight = 0;

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

  function rememberWritten(tapId: CommandId): void {
    const atMs = clock.monotonicNow();
    writtenAtMs.set(tapId, atMs);
    for (const [old, oldMs] of writtenAtMs) {
      if (atMs - oldMs <= REMEMBERED_MS) break;
      writtenAtMs.delete(old);
    }
  }

  async function write({ actor, slips, tapId = ids.tapId() }: Writing) {
    const now = clock.now();
    const isSuspect = clock.isSuspect();
    inFlight += 1;
    try {
      const businessDay = businessDayOf(now);
      const written = await execute({ id: tapId, now, businessDay, isSuspect, actor, slips });
      if (!written.ok) return written;
      rememberWritten(tapId);
      return { ok: true, value: { tapId, entries: written.value } } as const;
    } finally {
      inFlight -= 1;
    }
  }

  return {
    database,
    store,
    ledger,
    clock,
    ids,
    deviceId,
    vault() {
      assert(vault !== undefined, 'the vault is open once the shop is founded');
      return vault;
    },
    isVaultOpen: () => vault !== undefined,
    openVault: (opened) => {
      vault = opened;
    },
    loadShop,
    shop: () => shop,
    businessDayOf,
    write,
    elapsedMsSince(tapId, occurredAt) {
      const atMs = writtenAtMs.get(tapId);
      if (atMs !== undefined) return clock.monotonicNow() - atMs;
      const byWall = clock.now() - occurredAt;
      // A wall clock behind the tap was set back: how much time went by is unknown.
      return byWall < 0 ? Number.POSITIVE_INFINITY : byWall;
    },
    writesInFlight: () => inFlight,
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
): Promise<Result<void, BookRefusal>> {
  const written = await floor.write(writing);
  return written.ok ? ok(undefined) : written;
}

const isSameHours = (a: OpeningHours, b: OpeningHours): boolean =>
  a.zone === b.zone && a.closingHour === b.closingHour;
