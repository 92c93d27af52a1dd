import { accessBook } from '#books/access/accessBook.ts';
import { type Chain, type ChainVerdict, noLinks, verifyChain } from '#books/access/chain.ts';
import type { AccessEvent } from '#books/access/events.ts';
import { type AccessLine, accessLinesOf } from '#desk/accessLog.ts';
import type { DeviceId } from '#domain/ids.ts';
import { fail, ok } from '#domain/result.ts';
import type { Entry } from '#ledger/entry.ts';
import { type Row, rowKeyOf } from '#ledger/projection.ts';
import { readBook } from '#storage/entriesOfBook.ts';
import type { AccessKeeper } from './accessKeeper.ts';
import type { Answer, Runtime, ShownAccessLog } from './runtime.ts';
import type { ShopFloor } from './shopFloor.ts';
import { nameIn, type Openers, openNames, staffIn, uniqueOf } from './shownTaps.ts';
import { actorNow, type TabletStore } from './tabletStore.ts';

interface AccessDeskParts extends Openers {
  readonly floor: ShopFloor;
  readonly tablet: TabletStore;
  readonly accessKeeper: AccessKeeper;
}

/** Looking at customers, and looking at who looked (L-45). */
export function createAccessDesk({
  floor,
  tablet,
  accessKeeper,
  ...openers
}: AccessDeskParts): Pick<
  Runtime,
  'findByLast4' | 'openCustomer' | 'readAccessLog' | 'exportAccessLog'
> {
  const { people } = openers;

  async function readAccessLog(): Answer<ShownAccessLog> {
    const actor = actorNow(tablet);
    if (actor.type !== 'staff' || actor.role !== 'owner') return fail({ type: 'OwnersOnly' });
    const { entries, rows } = await readBook(floor.database, accessBook.name);
    const written = entries as readonly Entry<AccessEvent>[];
    const lines = await openLines(accessLinesOf(written), openers);
    return ok({ verdict: verifyChains(floor.deviceId, written, rows), lines });
  }

  return {
    readAccessLog,

    async findByLast4(last4) {
      if (!isStaffModeOpen()) return fail({ type: 'NobodyOnDuty' });
      const found = await people.findByLast4(last4);
      if (found.length === 0) return ok(found);
      const customerIds = found.map(({ customerId }) => customerId);
      const logged = await accessKeeper.log({ type: 'CustomersListed', customerIds });
      return logged.ok ? ok(found) : logged;
    },

    openCustomer: (customerId) => accessKeeper.log({ type: 'CustomerOpened', customerId }),

    async exportAccessLog(purpose, toFile) {
      const before = await readAccessLog();
      if (!before.ok) return before;
      const lines = before.value.lines.length;
      const logged = await accessKeeper.log({ type: 'LogExported', purpose, lines });
      return logged.ok ? ok(new Blob([toFile(before.value)], { type: 'text/csv' })) : logged;
    },
  };

  function isStaffModeOpen(): boolean {
    const { duty, isStaffModeOpen: isOpen } = tablet.tablet.getState();
    return duty !== null && isOpen;
  }
}

/** The chains of all tablets: the first that is not as it was written, or how many links hold. */
function verifyChains(
  deviceId: DeviceId,
  entries: readonly Entry<AccessEvent>[],
  rows: readonly Row[],
): ChainVerdict {
  // This tablet knows where its chain ends, even if not one entry is left of it.
  const tablets = uniqueOf([deviceId, ...entries.map(({ subject }) => subject as DeviceId)]);
  const headByKey = new Map(rows.map(({ key, state }) => [key, state as Chain]));
  const verdicts = tablets.map((tablet) =>
    verifyChain(
      entries.filter(({ subject }) => subject === tablet),
      headByKey.get(rowKeyOf(accessBook.name, tablet)) ?? noLinks,
    ),
  );
  const broken = verdicts.find(({ type }) => type !== 'Unbroken');
  return broken ?? { type: 'Unbroken', links: entries.length };
}

async function openLines(
  lines: readonly AccessLine[],
  { people, staffRoom }: Openers,
): Promise<ShownAccessLog['lines']> {
  const [last4ById, nameById] = await Promise.all([
    people.findLast4s(uniqueOf(lines.flatMap(({ customerIds }) => customerIds))),
    openNames(
      lines.flatMap(({ actor }) => staffIn(actor)),
      staffRoom,
    ),
  ]);
  return lines.map((line) => ({
    ...line,
    staffName: nameIn(nameById, line.actor) ?? '',
    records: line.customerIds.map((customerId) => ({
      customerId,
      last4: last4ById.get(customerId) ?? null,
    })),
  }));
}
