import type { DeviceId } from '#domain/ids.ts';
import type { LedgerStore } from './ledgerStore.ts';
import { foldEntry, type Projection, type Row } from './projection.ts';
import { lastSeqOf } from './rebuild.ts';

export type Finding =
  | { readonly type: 'RowDiffers'; readonly key: string }
  | { readonly type: 'RowMissing'; readonly key: string }
  | { readonly type: 'RowWithoutEntries'; readonly key: string }
  | { readonly type: 'SequenceGap'; readonly deviceId: DeviceId; readonly after: number };

export interface Verification {
  readonly entries: number;
  readonly rows: number;
  readonly findings: readonly Finding[];
}

const ROUNDS_MAX = 5;

/**
 * Folds all entries into a second set of rows and reports every difference from the stored ones,
 * and every hole in a device's numbering. Reads only; `rebuild` repairs rows. It reads in pages
 * while the café goes on, so a difference counts only if no tap came in between.
 */
export async function verify(
  projections: readonly Projection[],
  store: LedgerStore,
): Promise<Verification> {
  for (let round = 1; ; round += 1) {
    const before = await lastSeqOf(store);
    const verification = await verifyOnce(projections, store);
    if (verification.findings.length === 0 || round === ROUNDS_MAX) return verification;
    if ((await lastSeqOf(store)) === before) return verification;
  }
}

async function verifyOnce(
  projections: readonly Projection[],
  store: LedgerStore,
): Promise<Verification> {
  const findings: Finding[] = [];
  const expectedByKey = new Map<string, Row>();
  const seqByDevice = new Map<DeviceId, number>();
  let entries = 0;
  await store.eachEntryPage((page) => {
    entries += page.length;
    for (const entry of page) {
      const { deviceId, deviceSeq } = entry;
      const after = seqByDevice.get(deviceId) ?? 0;
      if (deviceSeq !== after + 1) findings.push({ type: 'SequenceGap', deviceId, after });
      seqByDevice.set(deviceId, deviceSeq);
      foldEntry(projections, entry, expectedByKey);
    }
  });

  const rows = expectedByKey.size;
  await store.eachRowPage((page) => {
    for (const row of page) {
      const expected = expectedByKey.get(row.key);
      expectedByKey.delete(row.key);
      if (expected === undefined) findings.push({ type: 'RowWithoutEntries', key: row.key });
      else if (!isSameRow(row, expected)) findings.push({ type: 'RowDiffers', key: row.key });
    }
  });
  for (const key of expectedByKey.keys()) findings.push({ type: 'RowMissing', key });
  return { entries, rows, findings };
}

const isSameRow = (a: Row, b: Row): boolean => canonical(a) === canonical(b);

/** JSON with sorted keys, because a row that was read back may list its fields in another order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
