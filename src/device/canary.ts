import type { DeviceId } from '#domain/ids.ts';

/**
 * What this tablet last acknowledged, in a second place: IndexedDB can be wiped or lose its tail
 * without a word (Chromium after damage, idle resets of kiosk browsers). Nothing personal.
 */
export interface Canary {
  readonly deviceId: DeviceId;
  /** The number of the last entry that was acknowledged. */
  readonly deviceSeq: number;
  /** Entries that are gone and that nobody has been told of yet. */
  readonly lost: number;
}

/** One for each database; the café has one. */
export interface CanaryCage {
  look(): Canary | undefined;
  keep(canary: Canary): void;
  /** The owner starts anew. */
  letGo(): void;
}

export function createCanaryCage(databaseName: string): CanaryCage {
  const key = `dangol/canary/${databaseName}`;
  return {
    look() {
      try {
        return parse(localStorage.getItem(key));
      } catch {
        // A browser that keeps no settings has no canary, and a wipe is not noticed.
        return undefined;
      }
    },
    keep(canary) {
      try {
        localStorage.setItem(key, JSON.stringify(canary));
      } catch {
        // As above.
      }
    },
    letGo() {
      try {
        localStorage.removeItem(key);
      } catch {
        // As above.
      }
    },
  };
}

/** For records that are thrown away: their loss is no alarm. */
export const emptyCage: CanaryCage = {
  look: () => undefined,
  keep: () => undefined,
  letGo: () => undefined,
};

/** What was found in the database, against what was acknowledged: how many entries are gone. */
export function entriesMissing(
  canary: Canary | undefined,
  found: { readonly deviceId: DeviceId; readonly deviceSeq: number },
): number {
  if (canary === undefined) return 0;
  const known = canary.deviceId === found.deviceId ? found.deviceSeq : 0;
  return Math.max(0, canary.deviceSeq - known);
}

function parse(kept: string | null): Canary | undefined {
  const canary: unknown = JSON.parse(kept ?? 'null');
  return isCanary(canary) ? canary : undefined;
}

const isCanary = (value: unknown): value is Canary =>
  typeof value === 'object' &&
  value !== null &&
  'deviceId' in value &&
  typeof value.deviceId === 'string' &&
  'deviceSeq' in value &&
  Number.isSafeInteger(value.deviceSeq) &&
  'lost' in value &&
  Number.isSafeInteger(value.lost);
