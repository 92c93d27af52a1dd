import type { DeviceId } from '#domain/ids.ts';
import { TabletFailure } from '#domain/tabletFailure.ts';
import { type Database, openDatabase } from '#storage/database.ts';
import { createCanaryCage, emptyCage, entriesMissing } from './canary.ts';
import { FOLD_VERSION } from './foldVersion.ts';
import { type CanaryKeeper, keepCanary } from './keepCanary.ts';
import type { OpeningPhase } from './openingPhase.ts';
import { joinTabChannel } from './tabChannel.ts';
import { DATABASE_NAME } from './whichShop.ts';

interface OpenRecordsParts {
  readonly databaseName: string;
  /** Made to be thrown away: nobody keeps watch over what was acknowledged. */
  readonly isPassing: boolean;
  createDeviceId(): DeviceId;
  /** Another window has the records now, or wants them for a newer version. */
  onReplaced(): void;
  onWiped(): void;
  onConnectionLost(): void;
  onWatchFailed(failure: unknown): void;
  onPhase(phase: OpeningPhase): void;
}

/** What the tablet remembers, opened, and how it stands. */
export interface OpenRecords {
  readonly database: Database;
  readonly deviceId: DeviceId;
  /** A newer app wrote here: nothing is written any more. */
  readonly isReadOnly: boolean;
  /** The rows were made by an older fold: they are to be made again. */
  readonly isFoldStale: boolean;
  /** Entries that were acknowledged once and are gone. */
  readonly entriesLost: number;
  readonly canary: CanaryKeeper;
  close(): void;
}

/**
 * Opens the records and compares them with what was acknowledged. Throws `TabletFailure`, such as
 * `StorageWiped` where there was a ledger once and is none any more, or what kept a ledger that was
 * there before from opening now.
 */
export async function openRecords(parts: OpenRecordsParts): Promise<OpenRecords> {
  const { databaseName, onPhase, onReplaced } = parts;
  const cage = parts.isPassing ? emptyCage : createCanaryCage(databaseName);
  const letGo = (): void => {
    opened?.close();
    onReplaced();
  };
  let opened: Database | undefined;
  const channel = joinTabChannel({
    databaseName,
    foldVersion: FOLD_VERSION,
    onAskedToLetGo: letGo,
  });
  const opening = openDatabase(databaseName, {
    ...parts,
    foldVersion: FOLD_VERSION,
    createDeviceId() {
      if (cage.look()) throw new TabletFailure('StorageWiped');
      return parts.createDeviceId();
    },
    askOthersToLetGo() {
      onPhase('waitingForOthers');
      channel.askToLetGo();
    },
  });
  // There was a ledger here once, so this browser can keep one: it only does not open now.
  const open = await opening.catch((failure: unknown) => {
    channel.close();
    const isUnavailable = failure instanceof TabletFailure && failure.kind === 'StorageUnavailable';
    throw isUnavailable && cage.look() ? failure.cause : failure;
  });
  opened = open.database;
  const { database, meta, isReadOnly } = open;
  const canary = cage.look();
  const missing = isReadOnly ? 0 : entriesMissing(canary, meta);
  const lost = (canary?.lost ?? 0) + missing;
  const { deviceId, deviceSeq } = meta;
  if (missing > 0) cage.keep({ deviceId, deviceSeq, lost });
  const isFoldStale = !isReadOnly && meta.foldVersion < FOLD_VERSION;
  // A window of the older version would go on making rows in its own way.
  if (isFoldStale && deviceSeq > 0) channel.askToLetGo();
  return {
    database,
    deviceId,
    isReadOnly,
    isFoldStale,
    entriesLost: lost,
    canary: keepCanary(cage, deviceId),
    close() {
      channel.close();
      database.close();
    },
  };
}

/** The records are gone for good, and the owner begins with an empty tablet. */
export function startAnew(databaseName: string = DATABASE_NAME): void {
  createCanaryCage(databaseName).letGo();
  location.reload();
}
