import type { DeviceId } from '#domain/ids.ts';
import { orTabletFailure } from './classifyFailure.ts';
import type { Database, MetaRow } from './database.ts';

/** What the database says about itself. */
export interface Meta {
  readonly deviceId: DeviceId;
  /** The last number this device gave to an entry. */
  readonly deviceSeq: number;
  /** By which fold its rows were made; 0 before that was written down. */
  readonly foldVersion: number;
}

/** `undefined` in a database that nobody has written to. */
export const readMeta = ({ meta }: Database): Promise<Meta | undefined> =>
  meta.bulkGet([...KEYS]).then(metaOf);

/** Gives an empty database its device id, unless another tab was quicker. */
export const foundMeta = (
  { meta }: Database,
  foldVersion: number,
  createDeviceId: () => DeviceId,
): Promise<Meta> =>
  meta.db.transaction('rw', meta, async () => {
    const found = metaOf(await meta.bulkGet([...KEYS]));
    if (found !== undefined) return found;
    const founded: Meta = { deviceId: createDeviceId(), deviceSeq: 0, foldVersion };
    await meta.bulkAdd([
      { key: 'deviceId', value: founded.deviceId },
      { key: 'deviceSeq', value: founded.deviceSeq },
      { key: 'foldVersion', value: foldVersion },
    ]);
    return founded;
  });

/** The rows are made by this fold from now on. */
export const storeFoldVersion = ({ meta }: Database, foldVersion: number): Promise<unknown> =>
  orTabletFailure(meta.put({ key: 'foldVersion', value: foldVersion }));

const KEYS = ['deviceId', 'deviceSeq', 'foldVersion'] as const;

function metaOf(rows: readonly (MetaRow | undefined)[]): Meta | undefined {
  const [id, seq, fold] = rows;
  if (id?.key !== 'deviceId') return undefined;
  return {
    deviceId: id.value,
    deviceSeq: seq?.key === 'deviceSeq' ? seq.value : 0,
    foldVersion: fold?.key === 'foldVersion' ? fold.value : 0,
  };
}
