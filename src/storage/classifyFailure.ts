import { TabletFailure, type TabletFailureKind } from '#domain/tabletFailure.ts';

/**
 * What of the tablet gave way, if that is what happened; a bug stays what it is. Dexie hides the
 * truth in `inner`: a full disk arrives as an `AbortError` (measured in Chromium 156).
 */
export function classifyFailure(error: unknown): unknown {
  if (error instanceof TabletFailure) return error;
  const names = causesOf(error).map(({ name }) => name);
  if (names.some((name) => name === 'QuotaExceededError')) {
    return new TabletFailure('QuotaReached', error);
  }
  // A constraint that aborts its transaction is a bug, not a lost connection.
  if (names.includes('ConstraintError')) return error;
  const kind = names.flatMap((name) => kindByName.get(name) ?? []).at(0);
  return kind === undefined ? error : new TabletFailure(kind, error);
}

/** Whatever keeps the database from opening, the tablet cannot keep data. */
export function classifyOpening(error: unknown): TabletFailure {
  const failure = classifyFailure(error);
  const isSaid = failure instanceof TabletFailure && saidOfOpening.has(failure.kind);
  return isSaid ? failure : new TabletFailure('StorageUnavailable', error);
}

/** Runs a piece of storage's work so that only `TabletFailure`, or a bug, comes out of it. */
export const orTabletFailure = <Value>(work: PromiseLike<Value>): Promise<Value> =>
  work.then(undefined, (error: unknown) => {
    throw classifyFailure(error);
  }) as Promise<Value>;

export const isConstraintError = (error: unknown): boolean =>
  causesOf(error).some(({ name }) => name === 'ConstraintError');

const saidOfOpening: ReadonlySet<TabletFailureKind> = new Set([
  'QuotaReached',
  'UpgradeBlocked',
  'StorageWiped',
  'AppTooOld',
]);

const kindByName: ReadonlyMap<string, TabletFailureKind> = new Map([
  ['MissingAPIError', 'StorageUnavailable'],
  ['SecurityError', 'StorageUnavailable'],
  ['OpenFailedError', 'StorageUnavailable'],
  ['VersionError', 'UpgradeBlocked'],
  // iPadOS ends the process behind IndexedDB when memory is short (WebKit 197050, 277615).
  ['UnknownError', 'ConnectionLost'],
  ['InvalidStateError', 'ConnectionLost'],
  ['DatabaseClosedError', 'ConnectionLost'],
  ['AbortError', 'ConnectionLost'],
  ['TimeoutError', 'ConnectionLost'],
  ['NotReadableError', 'ConnectionLost'],
]);

interface Caused {
  readonly name: string;
  readonly inner?: unknown;
  readonly cause?: unknown;
  /** Of a bulk write, where single requests failed. */
  readonly failures?: readonly unknown[];
}

const DEPTH_MAX = 8;

/** The error itself first, then everything it says caused it. */
function causesOf(error: unknown, depth = 0): readonly Caused[] {
  if (!isCaused(error) || depth > DEPTH_MAX) return [];
  const parts = [error.inner, error.cause, ...(error.failures ?? [])];
  return [error, ...parts.flatMap((part) => causesOf(part, depth + 1))];
}

const isCaused = (error: unknown): error is Caused =>
  typeof error === 'object' && error !== null && 'name' in error;
