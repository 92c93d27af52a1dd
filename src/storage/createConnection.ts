import type { Dexie } from 'dexie';
import type { DeviceId } from '#domain/ids.ts';
import { TabletFailure } from '#domain/tabletFailure.ts';
import { type Connection, within } from './connection.ts';
import { isNewer, standingOf } from './schema.ts';

interface ConnectionParts {
  onReplaced(): void;
  onWiped(): void;
  onConnectionLost(): void;
}

/** Opening takes milliseconds; a browser whose storage gave way may never answer. */
const REOPEN_MS_MAX = 3_000;

/** Keeps one tab's way to the database: notices when it is taken away, and opens it again. */
export function createConnection(dexie: Dexie, parts: ConnectionParts): Connection {
  const { onReplaced, onWiped, onConnectionLost } = parts;
  const closeDexie = dexie.close.bind(dexie);
  const listeners = new Set<() => void>();
  let deviceId: DeviceId | undefined;
  let isEnded = false;
  let reopening: Promise<void> | undefined;

  function end(): void {
    isEnded = true;
    closeDexie();
  }

  // Without this, Dexie would reopen at the newer version and write with old code.
  dexie.on('versionchange', ({ newVersion }) => {
    end();
    if (newVersion === null) onWiped();
    else onReplaced();
    return false;
  });

  // Dexie itself closes softly when the browser takes the connection away; everybody else means it.
  dexie.close = (closing) => {
    if (closing?.disableAutoOpen !== false) isEnded = true;
    closeDexie(closing);
  };

  function listenForLoss(): void {
    dexie.backendDB().addEventListener('close', () => {
      if (!isEnded) reopen().catch(() => undefined);
    });
  }

  async function openOurs(): Promise<void> {
    closeDexie();
    if (!(await openAgain(dexie, deviceId))) {
      end();
      onReplaced();
      throw new TabletFailure('ConnectionLost');
    }
    listenForLoss();
  }

  async function openAgainOrTell(): Promise<void> {
    try {
      const isOpen = await within(
        REOPEN_MS_MAX,
        openOurs().then(() => true),
        false,
      );
      if (!isOpen) throw new TabletFailure('ConnectionLost');
    } catch (error) {
      const isWiped = error instanceof TabletFailure && error.kind === 'StorageWiped';
      if (isWiped) {
        end();
        onWiped();
        throw error;
      }
      giveUp();
      throw new TabletFailure('ConnectionLost', error);
    }
    for (const listener of [...listeners]) listener();
  }

  function giveUp(): void {
    if (!isEnded) onConnectionLost();
  }

  function reopen(): Promise<void> {
    if (isEnded) return Promise.reject(new TabletFailure('ConnectionLost'));
    reopening ??= openAgainOrTell().finally(() => {
      reopening = undefined;
    });
    return reopening;
  }

  return {
    begin(id) {
      deviceId = id;
      listenForLoss();
    },
    isEnded: () => isEnded,
    reopen,
    giveUp,
    onReopened(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** `false` where a newer app has taken over; throws `StorageWiped` where our records are gone. */
async function openAgain(dexie: Dexie, deviceId: DeviceId | undefined): Promise<boolean> {
  const standing = await standingOf(dexie.name);
  if (standing === 'Absent') throw new TabletFailure('StorageWiped');
  if (standing === 'Newer') return false;
  await dexie.open();
  if (isNewer(dexie)) return false;
  const found: unknown = await dexie.table('meta').get('deviceId');
  if (!isRowOf(found, deviceId)) throw new TabletFailure('StorageWiped');
  return true;
}

const isRowOf = (row: unknown, deviceId: DeviceId | undefined): boolean =>
  typeof row === 'object' && row !== null && 'value' in row && row.value === deviceId;
