import type { Dexie } from 'dexie';
import { TabletFailure } from '#domain/tabletFailure.ts';

/** Old code must not write to newer records, whoever asks: every writing transaction is refused. */
export function refuseWrites(dexie: Dexie, isRefused: () => boolean): void {
  dexie.use({
    stack: 'dbcore',
    name: 'refuseWrites',
    create: (core) => ({
      ...core,
      transaction(tables, mode, options) {
        if (mode === 'readwrite' && isRefused()) throw new TabletFailure('AppTooOld');
        return core.transaction(tables, mode, options);
      },
    }),
  });
}
