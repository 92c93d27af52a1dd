import type { DeviceId } from '#domain/ids.ts';
import type { LedgerStore } from './ledgerStore.ts';
import type { Projection, Row } from './projection.ts';
import { foldStore } from './rebuild.ts';

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

/**
 * Folds all entries into a second set of rows and reports every difference from the stored ones,
 * and every hole in a device's numbering. Reads only; `rebuild` repairs rows.
 */
export async function verify(
  projections: readonly Projection[],
  store: LedgerStore,
): Promise<Verification> {
  const findings: Finding[] = [];
  const seqByDevice = new Map<DeviceId, number>();
  let entries = 0;
  await store.eachEntryPage((page) => {
    entries += page.length;
    for (const { deviceId, deviceSeq } of page) {
      const after = seqByDevice.get(deviceId) ?? 0;
      if (deviceSeq !== after + 1) findings.push({ type: 'SequenceGap', deviceId, after });
      seqByDevice.set(deviceId, deviceSeq);
    }
  });

  const expectedByKey = await foldStore(projections, store);
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
