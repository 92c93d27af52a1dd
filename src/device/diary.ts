import { TabletFailure } from '#domain/tabletFailure.ts';
import type { Database } from '#storage/database.ts';
import { countRecords, noteDiagnostic, readDiagnostics } from '#storage/diagnostics.ts';
import { appVersion } from './appVersion.ts';
import type { Clock } from './clock.ts';
import type { ShopFloor } from './shopFloor.ts';

/** What the tablet remembers about itself, for whoever helps; never anything about a person. */
export interface Diary {
  note(what: string): void;
  noteFailure(error: unknown, where: string): void;
  noteFailureOf(where: string): (error: unknown) => void;
  /** Can the tablet write, after its storage was full? Tries with a line of its own. */
  canWrite(): Promise<boolean>;
  writeSupportFile(floor: ShopFloor): Promise<Blob>;
}

interface DiaryParts {
  readonly database: Database;
  readonly clock: Clock;
  /** Of a newer app: not even a note is written. */
  readonly isReadOnly: boolean;
}

export function createDiary({ database, clock, isReadOnly }: DiaryParts): Diary {
  // A diary that cannot be written must not bring the counter down.
  const note = (what: string): void => {
    if (isReadOnly) return;
    noteDiagnostic(database, { at: clock.now(), what }).catch(() => undefined);
  };
  const noteFailure = (error: unknown, where: string): void => note(`${where}: ${nameOf(error)}`);
  return {
    note,
    noteFailure,
    noteFailureOf: (where) => (error) => noteFailure(error, where),
    canWrite: () =>
      noteDiagnostic(database, { at: clock.now(), what: 'writes again' }).then(
        () => true,
        () => false,
      ),
    async writeSupportFile(floor) {
      // Somebody wants it because the records may not answer: what cannot be read is left out.
      const [lines, records] = await Promise.all([
        readDiagnostics(database).catch(() => []),
        countRecords(database).catch(() => null),
      ]);
      const { version, hours } = floor.shop();
      const sheet = {
        app: appVersion,
        browser: navigator.userAgent,
        at: clock.now(),
        deviceId: floor.deviceId,
        programVersion: version,
        hours,
        records,
        storage: await estimateStorage(),
        lines,
      };
      return new Blob([JSON.stringify(sheet, null, 2)], { type: 'application/json' });
    },
  };
}

/** The kind of a failure and where in the code; the message may quote what somebody typed. */
function nameOf(error: unknown): string {
  if (error instanceof TabletFailure) return `TabletFailure ${error.kind}`;
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s*at |@/.test(line));
  return [error.name, ...frames.slice(0, 4).map((frame) => frame.trim())].join(' | ');
}

const estimateStorage = async (): Promise<StorageEstimate | null> =>
  (await navigator.storage?.estimate?.()) ?? null;
