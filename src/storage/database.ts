import { Dexie, type Table } from 'dexie';
import type { DeviceId, EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import { TabletFailure } from '#domain/tabletFailure.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Row } from '#ledger/projection.ts';
import type { Keyring } from '#vault/keyring.ts';
import type { WrappedShopKey } from '#vault/shopKey.ts';
import { classifyOpening } from './classifyFailure.ts';

/** The keys a tablet works with, and the shop key as only the recovery code opens it. */
export interface StoredKeys {
  readonly keyring: Keyring;
  readonly wrapped: WrappedShopKey;
}

/** One line of the ring buffer for whoever helps; `what` never says anything about a person. */
export interface DiagnosticLine {
  readonly at: Instant;
  readonly what: string;
}

export type MetaRow =
  | { readonly key: 'deviceId'; readonly value: DeviceId }
  | { readonly key: 'deviceSeq'; readonly value: number };

export type Database = Dexie & {
  readonly entries: Table<Entry, EntryId>;
  readonly rows: Table<Row, string>;
  readonly claims: Table<{ readonly key: string; readonly entryId: EntryId }, string>;
  readonly meta: Table<MetaRow, MetaRow['key']>;
  readonly keys: Table<StoredKeys & { readonly id: 'shop' }, 'shop'>;
  readonly diag: Table<DiagnosticLine & { readonly n: number }, number, DiagnosticLine>;
  /** A live read failed: what it showed last may be stale. */
  readonly onWatchFailed: (failure: unknown) => void;
};

export interface DatabaseOptions {
  /** Called once in the life of a database. */
  createDeviceId(): DeviceId;
  /** Another tab upgrades or deletes the database: this connection is closed for good. */
  onReplaced(): void;
  onWatchFailed(failure: unknown): void;
}

export interface OpenDatabase {
  readonly database: Database;
  readonly deviceId: DeviceId;
}

/**
 * Opens, or founds, what this tablet remembers. Rejects with `TabletFailure`: `UpgradeBlocked` if
 * another tab holds an older version open or a newer app has written here, `StorageUnavailable` if
 * the browser cannot keep data.
 */
export async function openDatabase(name: string, options: DatabaseOptions): Promise<OpenDatabase> {
  const database = describe(name, options);
  const isBlocked = closeWhenOthersUpgrade(database, options);
  try {
    await Promise.race([database.open(), isBlocked]);
    // Dexie opens a newer database without a word and would write to it with old code.
    if (database.backendDB().version > database.verno * NATIVE_VERSIONS_PER_VERSION) {
      throw new TabletFailure('UpgradeBlocked');
    }
    return { database, deviceId: await loadDeviceId(database, options.createDeviceId) };
  } catch (error) {
    database.close();
    throw classifyOpening(error);
  }
}

/** Dexie counts versions in tens of IndexedDB's own. */
const NATIVE_VERSIONS_PER_VERSION = 10;

function describe(name: string, { onWatchFailed }: DatabaseOptions): Database {
  // On localhost, where the tablet's app lives, Dexie would trace every call and print every error.
  Dexie.debug = false;
  const dexie = new Dexie(name, {
    // "적립했어요" is said once the disk has it, not once the system promises to write it soon.
    chromeTransactionDurability: 'strict',
    // A live read shows what is committed, never what is hoped for.
    cache: 'disabled',
  });
  // Never edit a released version; add the next one below it.
  dexie.version(1).stores({
    entries: 'id, &[deviceId+deviceSeq], [book+subject]',
    rows: 'key, *indexKeys',
    claims: 'key',
    meta: 'key',
    keys: 'id',
    diag: '++n',
  });
  return Object.assign(dexie, { onWatchFailed }) as Database;
}

/** Rejects when another tab keeps us from opening; otherwise never settles. */
function closeWhenOthersUpgrade(
  database: Database,
  { onReplaced }: DatabaseOptions,
): Promise<never> {
  database.on('versionchange', () => {
    // Without this, Dexie would reopen at the newer version and write with old code.
    database.close({ disableAutoOpen: true });
    onReplaced();
    return false;
  });
  return new Promise((_resolve, reject) => {
    database.on('blocked', () => {
      reject(new TabletFailure('UpgradeBlocked'));
      return false;
    });
  });
}

const loadDeviceId = (database: Database, createDeviceId: () => DeviceId): Promise<DeviceId> =>
  database.transaction('rw', database.meta, async () => {
    const found = await database.meta.get('deviceId');
    if (found?.key === 'deviceId') return found.value;
    const value = createDeviceId();
    await database.meta.bulkAdd([
      { key: 'deviceId', value },
      { key: 'deviceSeq', value: 0 },
    ]);
    return value;
  });
