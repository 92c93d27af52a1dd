import { shopLedger } from '#desk/shopLedger.ts';
import { FOLD_VERSION } from '#device/foldVersion.ts';
import { businessDayIn } from '#domain/businessDay.ts';
import type { CustomerId, DeviceId } from '#domain/ids.ts';
import { HOUR_MS, type Instant, instant } from '#domain/instant.ts';
import { last4Of } from '#domain/phoneNumber.ts';
import { stamps } from '#domain/stamps.ts';
import { commandIdFrom, entryIdOf, uuidv7 } from '#domain/uuid.ts';
import { dayTotals } from '#insight/dayTotals.ts';
import { ENTRY_VERSION, type Entry, type LedgerEvent, type Sealed } from '#ledger/entry.ts';
import { foldEntry, type Row } from '#ledger/projection.ts';
import { openDatabase } from '#storage/database.ts';
import { loadKeys } from '#storage/keyStore.ts';
import { syntheticDigits } from '#tests/support/orderLog.ts';
import { createVault, type Vault } from '#vault/vault.ts';
import type { SeedRange } from './page.ts';
import { completed, openRawDatabase, requested } from './rawDatabase.ts';
import { phoneOf } from './tablet.ts';

const CHUNK = 1_000;
const ENTRIES_EACH = 4;
const DAY_MS = 24 * HOUR_MS;

/**
 * Puts customers who came once straight into the tables: real keys, real boxes, rows folded by the
 * ledger's own fold, so that the ledger stays clean. Only the way in is short.
 */
export async function seedCustomers(databaseName: string, { from, to }: SeedRange): Promise<void> {
  const vault = await openVaultOf(databaseName);
  const database = await openRawDatabase(databaseName);
  const { projections } = shopLedger([dayTotals]);
  const dayOf = businessDayIn({ zone: 'Asia/Seoul', closingHour: 0 });
  // Each filling has days of its own, so that no earlier roll-up has to be read back.
  const firstAt = instant(Date.now() - 400 * DAY_MS + Math.log10(to) * 50 * DAY_MS);
  const { deviceId, deviceSeq } = await readMeta(database);
  const rolledUp = new Map<string, Row>();
  for (let start = from; start < to; start += CHUNK) {
    const numbers = Array.from({ length: Math.min(CHUNK, to - start) }, (_, n) => start + n);
    const people = await Promise.all(
      numbers.map((n) => sealPerson(vault, n, instant(firstAt + n * 20))),
    );
    const entries = people.flatMap((person, index) => {
      const seq = deviceSeq + (start - from + index) * ENTRIES_EACH;
      const businessDay = dayOf(person.at);
      return entriesOf(person).map((entry, place) => ({
        ...entry,
        ...{ deviceId, deviceSeq: seq + place + 1, businessDay },
      }));
    });
    const rows = new Map(rolledUp);
    for (const entry of entries) foldEntry(projections, entry, rows);
    for (const [key, row] of rows) if (key.startsWith('day/')) rolledUp.set(key, row);

    const transaction = database.transaction(['entries', 'rows', 'meta'], 'readwrite');
    for (const entry of entries) transaction.objectStore('entries').add(entry);
    for (const row of rows.values()) transaction.objectStore('rows').put(row);
    const value = deviceSeq + (start - from + numbers.length) * ENTRIES_EACH;
    transaction.objectStore('meta').put({ key: 'deviceSeq', value });
    await completed(transaction);
  }
  database.close();
}

/** The same keys as the tablet's own, for tools that write around it. */
export async function openVaultOf(databaseName: string): Promise<Vault> {
  const opened = await openDatabase(databaseName, {
    createDeviceId: () => {
      throw new Error('The tablet has its device id already');
    },
    foldVersion: FOLD_VERSION,
    onReplaced: () => undefined,
    onWiped: () => undefined,
    onConnectionLost: () => undefined,
    askOthersToLetGo: () => undefined,
    onWatchFailed: () => undefined,
  });
  const keys = await loadKeys(opened.database);
  opened.database.close();
  if (keys === undefined) throw new Error('The shop is not founded');
  return createVault(keys.keyring);
}

async function readMeta(database: IDBDatabase) {
  const meta = database.transaction('meta', 'readonly').objectStore('meta');
  const [deviceId, deviceSeq] = await Promise.all([
    requested(meta.get('deviceId')),
    requested(meta.get('deviceSeq')),
  ]);
  return { deviceId: deviceId.value as DeviceId, deviceSeq: deviceSeq.value as number };
}

interface SeededPerson {
  readonly customerId: CustomerId;
  readonly at: Instant;
  readonly sealed: Sealed;
}

async function sealPerson(vault: Vault, n: number, at: Instant): Promise<SeededPerson> {
  const phone = phoneOf(syntheticDigits(n));
  const customerId = freshUuid(at) as CustomerId;
  const [phoneKey, last4Key, box] = await Promise.all([
    vault.phoneKeyOf(phone),
    vault.last4KeyOf(last4Of(phone)),
    vault.seal({ phone }, customerId),
  ]);
  return { customerId, at, sealed: { keyId: vault.keyId, phoneKey, last4Key, box } };
}

type SeededEntry = Omit<Entry, 'deviceId' | 'deviceSeq' | 'businessDay'>;

function entriesOf({ customerId, at, sealed }: SeededPerson): readonly SeededEntry[] {
  const tapId = commandIdFrom(freshUuid(at));
  const happened: readonly (readonly [string, LedgerEvent])[] = [
    ['person', { type: 'PhoneLinked', replaces: null } as LedgerEvent],
    ['person', notice],
    ['card', { type: 'VisitRecorded' }],
    ['card', { type: 'StampsGranted', stamps: stamps(1), expiresAt: null } as LedgerEvent],
  ];
  return happened.map(([book, event], index) => ({
    id: entryIdOf(tapId, index),
    v: ENTRY_VERSION,
    book,
    subject: customerId,
    occurredAt: at,
    actor: { type: 'customer' },
    programVersion: 1,
    basedOn: 0,
    event,
    ...(index === 0 && { sealed }),
  }));
}

const notice = {
  type: 'NoticeAccepted',
  noticeVersion: 1,
  basis: 'contract',
  isFourteenOrOlder: true,
} as LedgerEvent;

const freshUuid = (at: Instant): string => uuidv7(at, crypto.getRandomValues(new Uint8Array(10)));
