import { TabletFailure, type TabletFailureKind } from '#domain/tabletFailure.ts';

const KIND_BY_NAME: Readonly<Record<string, TabletFailureKind>> = {
  QuotaExceededError: 'QuotaReached',
  DatabaseClosedError: 'ConnectionLost',
  InvalidStateError: 'ConnectionLost',
  UnknownError: 'ConnectionLost',
  MissingAPIError: 'StorageUnavailable',
  OpenFailedError: 'StorageUnavailable',
  SecurityError: 'StorageUnavailable',
};

/**
 * What of the tablet gave way, or `undefined` for a bug. Dexie reports a full disk as an AbortError
 * with the truth in `inner`, so every layer is looked at.
 */
export function failureOf(error: unknown): TabletFailure | undefined {
  for (const layer of layersOf(error)) {
    if (layer instanceof TabletFailure) return layer;
    const kind = KIND_BY_NAME[(layer as { readonly name?: string }).name ?? ''];
    if (kind !== undefined) return new TabletFailure(kind, error);
  }
  return undefined;
}

/** Throws the tablet's failure for what gave way, and any bug as it is. */
export async function orFailure<Value>(work: PromiseLike<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    throw failureOf(error) ?? error;
  }
}

function* layersOf(error: unknown): Iterable<object> {
  let layer = error;
  for (let depth = 0; depth < 5 && typeof layer === 'object' && layer !== null; depth += 1) {
    yield layer;
    const { inner, cause } = layer as { readonly inner?: unknown; readonly cause?: unknown };
    layer = inner ?? cause;
  }
}
