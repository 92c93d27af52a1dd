import { orTabletFailure } from './classifyFailure.ts';
import type { Database, DiagnosticLine } from './database.ts';

const LINES_MAX = 500;

/** Remembers one line; the oldest beyond 500 goes. What looks like a phone number is masked. */
export const noteDiagnostic = ({ diag }: Database, { at, what }: DiagnosticLine): Promise<void> =>
  orTabletFailure(
    diag.db.transaction('rw', diag, async () => {
      const n = await diag.add({ at, what: maskDigits(what) });
      await diag
        .where('n')
        .belowOrEqual(n - LINES_MAX)
        .delete();
    }),
  );

/** Oldest first. */
export const readDiagnostics = ({ diag }: Database): Promise<readonly DiagnosticLine[]> =>
  orTabletFailure(diag.toArray().then((lines) => lines.map(({ at, what }) => ({ at, what }))));

/** How many records each table holds. For diagnosis only: counting reads a whole index. */
export const countRecords = (database: Database): Promise<Readonly<Record<string, number>>> =>
  orTabletFailure(
    Promise.all(
      database.tables.map(async (table) => [table.name, await table.count()] as const),
    ).then((counts) => Object.fromEntries(counts)),
  );

// Callers never pass a number, and if one does by mistake it must not stay (N-09).
const maskDigits = (what: string): string => what.replace(/\d(?:[ .-]?\d){6,}/g, '#######');
