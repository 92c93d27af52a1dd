import { Dexie, type Table } from 'dexie';
import type { DeviceId, EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import { TabletFailure } from '#domain/tabletFailure.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Row } from '#ledger/projection.ts';
import type { Keyring } from '#vault/keyring.ts';
import type { WrappedShopKey } from '#vault/shopKey.ts';
import { classifyOpening } from './classifyFailure.ts';
import type { Connection } from './connection.ts';
import { createConnection } from './createConnection.ts';
import { foundMeta, type Meta, readMeta } from './meta.ts';
import { refuseWrites } from './refuseWrites.ts';
import { declareNothing, declareTables, isNewer, openAsFound, standingOf } from './schema.ts';
import { waitForOthers } from './waitForOthers.ts';

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
  | { readonly key: 'deviceSeq'; readonly value: number }
  | { readonly key: 'foldVersion'; readonly value: number };

export type Database = Dexie & {
  readonly entries: Table<Entry, EntryId>;
  readonly rows: Table<Row, string>;
  readonly claims: Table<{ readonly key: string; readonly entryId: EntryId }, string>;
  readonly meta: Table<MetaRow, MetaRow['key']>;
  readonly keys: Table<StoredKeys & { readonly id: 'shop' }, 'shop'>;
  readonly diag: Table<DiagnosticLine & { readonly n: number }, number, DiagnosticLine>;
  readonly connection: Connection;
  /** A live read failed: what it showed last may be stale. */
  readonly onWatchFailed: (failure: unknown) => void;
};

export interface DatabaseOptions {
  /** By which fold this build makes rows. */
  readonly foldVersion: number;
  /** Called once in the life of a database; what it throws keeps the database from being founded. */
  createDeviceId(): DeviceId;
  /** Another tab upgrades or deletes the database: this connection is closed for good. */
  onReplaced(): void;
  /** The connection was lost, and what stands there now is not what was opened. */
  onWiped(): void;
  /** The connection was lost, and could not be opened again. */
  onConnectionLost(): void;
  onWatchFailed(failure: unknown): void;
  /** An older tab keeps us from opening: asks it to let go. */
  askOthersToLetGo(): void;
}

export interface OpenDatabase {
  readonly database: Database;
  readonly meta: Meta;
  /** A newer app has written here: nothing is written to it any more, not even diagnostics. */
  readonly isReadOnly: boolean;
}

/**
 * Opens, or founds, what this tablet remembers. Rejects with `TabletFailure`: `UpgradeBlocked` if
 * another tab holds an older version open and does not let go, `AppTooOld` if a newer app has
 * changed the tables beyond reading, `StorageUnavailable` if the browser cannot keep data.
 */
export async function openDatabase(name: string, options: DatabaseOptions): Promise<OpenDatabase> {
  const standing = await standingOf(name);
  let isRefused = standing === 'Newer';
  const dexie = isRefused ? declareNothing(name) : declareTables(name);
  refuseWrites(dexie, () => isRefused);
  Dexie.debug = false;
  const database = Object.assign(dexie, {
    onWatchFailed: options.onWatchFailed,
    connection: createConnection(dexie, options),
  }) as Database;
  try {
    if (isRefused) {
      if (!(await openAsFound(dexie))) throw new TabletFailure('AppTooOld');
    } else {
      await waitForOthers(dexie, { ...options, standing });
    }
    const found = await readMeta(database);
    isRefused ||= isNewer(dexie) || (found?.foldVersion ?? 0) > options.foldVersion;
    if (found === undefined && isRefused) throw new TabletFailure('AppTooOld');
    const meta = found ?? (await foundMeta(database, options.foldVersion, options.createDeviceId));
    database.connection.begin(meta.deviceId);
    return { database, meta, isReadOnly: isRefused };
  } catch (error) {
    database.close();
    throw classifyOpening(error);
  }
}
