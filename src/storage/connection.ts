import { Dexie } from 'dexie';
import type { DeviceId } from '#domain/ids.ts';
import { TabletFailure } from '#domain/tabletFailure.ts';
import { classifyFailure } from './classifyFailure.ts';
import type { Database } from './database.ts';

/** The way to the database, which the browser may take away at any moment. */
export interface Connection {
  /** It is open, and this is whose records they are. */
  begin(deviceId: DeviceId): void;
  /** Closed on purpose or given up to a newer version: nobody opens it again. */
  isEnded(): boolean;
  /**
   * Closes and opens again, once for everybody who asks meanwhile. Rejects with `TabletFailure`:
   * `StorageWiped` if what is there now is not what was opened, else `ConnectionLost`.
   */
  reopen(): Promise<void>;
  /** Live reads begin again after a reopening; gives the way to stop listening. */
  onReopened(listener: () => void): () => void;
  /** Opening it again did not help. */
  giveUp(): void;
}

/**
 * Runs a piece of storage's work. If the connection is lost over it, opens it again and runs the
 * work once more: reading changes nothing, and a tap that was written after all is found by its id.
 * Only `TabletFailure`, or a bug, comes out.
 */
export const connected = <Value>(
  database: Database,
  work: () => PromiseLike<Value>,
): Promise<Value> =>
  work().then(undefined, (error: unknown) => {
    const failure = classifyFailure(error);
    // Inside a transaction the whole of it is tried again, not a part.
    const isInner = Dexie.currentTransaction !== null;
    if (isInner || !isLost(failure) || database.connection.isEnded()) throw failure;
    return database.connection
      .reopen()
      .then(work)
      .then(undefined, (again: unknown) => {
        const lostAgain = classifyFailure(again);
        if (isLost(lostAgain)) database.connection.giveUp();
        throw lostAgain;
      });
  }) as Promise<Value>;

export const isLost = (failure: unknown): failure is TabletFailure =>
  failure instanceof TabletFailure && failure.kind === 'ConnectionLost';

const PROBE_MS_MAX = 1_500;

/**
 * Asks whether the database still answers, as after a sleep: iPadOS ends its process in the
 * background, and a request may then hang for ever (WebKit 197050). Opens it again if it does not.
 */
export async function probeConnection(database: Database): Promise<void> {
  if (database.connection.isEnded() || !database.isOpen()) return;
  const answers = database.meta.get('deviceId').then(
    () => true,
    () => false,
  );
  if (!(await within(PROBE_MS_MAX, answers, false))) await database.connection.reopen();
}

/** What `work` gives, or `otherwise` if it takes longer; its failure is its own. */
export const within = <Value>(
  msMax: number,
  work: PromiseLike<Value>,
  otherwise: Value,
): Promise<Value> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Value>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), msMax);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};
