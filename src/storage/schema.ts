import { Dexie } from 'dexie';

const VERSION = 1;
/** Dexie counts versions in tens of IndexedDB's own. */
const NATIVE_VERSION = 10 * VERSION;

const options = {
  // "적립했어요" is said once the disk has it, not once the system promises to write it soon.
  chromeTransactionDurability: 'strict',
  // A live read shows what is committed, never what is hoped for.
  cache: 'disabled',
  // Dexie would open again by itself whatever is there: an empty database after a wipe, or a newer
  // one that old code must not write to (measured in Chromium 156).
  autoOpen: false,
} as const;

const TABLES = ['entries', 'rows', 'claims', 'meta', 'keys', 'diag'] as const;

/** The database as this build declares it. */
export function declareTables(name: string): Dexie {
  const dexie = new Dexie(name, options);
  // Never edit a released version; add the next one below it.
  dexie.version(VERSION).stores({
    entries: 'id, &[deviceId+deviceSeq], [book+subject]',
    rows: 'key, *indexKeys',
    claims: 'key',
    meta: 'key',
    keys: 'id',
    diag: '++n',
  });
  return dexie;
}

export const declareNothing = (name: string): Dexie => new Dexie(name, options);

/**
 * Opens the database as it is found, whatever a newer app made of it. With tables of its own to declare,
 * Dexie would put those that are missing back in, and write to the newer database to do so. `false`
 * if a table that we read is not there any more.
 */
export async function openAsFound(dexie: Dexie): Promise<boolean> {
  await dexie.open();
  const found = new Set(dexie.tables.map((table) => table.name));
  if (!TABLES.every((table) => found.has(table))) return false;
  for (const table of TABLES) Object.assign(dexie, { [table]: dexie.table(table) });
  return true;
}

export type Standing = 'Absent' | 'Older' | 'Ours' | 'Newer' | 'Unknown';

/** What stands under this name, asked without opening it: opening would already make or patch it. */
export async function standingOf(name: string): Promise<Standing> {
  // Firefox before 126 cannot be asked; a browser that keeps nothing says so when it is opened.
  const all = await askDatabases().catch(() => undefined);
  if (all === undefined) return 'Unknown';
  const version = all.find((each) => each.name === name)?.version;
  if (version === undefined) return 'Absent';
  if (version < NATIVE_VERSION) return 'Older';
  return version > NATIVE_VERSION ? 'Newer' : 'Ours';
}

export const isNewer = (dexie: Dexie): boolean => dexie.backendDB().version > NATIVE_VERSION;

const askDatabases = async (): Promise<IDBDatabaseInfo[] | undefined> => indexedDB.databases?.();
