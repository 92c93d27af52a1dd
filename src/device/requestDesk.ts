import type { RefusalReason, RequestKind } from '#books/privacyRequest/events.ts';
import {
  OPEN_REQUESTS_INDEX_KEY,
  type PrivacyRequest,
  requestsOfIndexKey,
} from '#books/privacyRequest/privacyRequest.ts';
import { privacyRequestBook } from '#books/privacyRequest/privacyRequestBook.ts';
import { completeRequestSlip } from '#desk/mine.ts';
import { daysLeftOf, dueAtOf } from '#desk/privacyRequests.ts';
import { calendarDayIn } from '#domain/calendar.ts';
import type { CustomerId, PrivacyRequestId } from '#domain/ids.ts';
import type { Watchable } from '#domain/watchable.ts';
import type { Row } from '#ledger/projection.ts';
import { findRowKeysWith } from '#storage/findRows.ts';
import { watchRowsWith } from '#storage/watchRow.ts';
import { mapWatchableAsync } from './mapWatchable.ts';
import type { People } from './people.ts';
import type { OpenRequest, PrivacyActions } from './privacyActions.ts';
import { type ShopFloor, writeQuietly } from './shopFloor.ts';
import { singleFlight } from './singleFlight.ts';
import { actorNow, type TabletStore } from './tabletStore.ts';

interface RequestDeskParts {
  readonly floor: ShopFloor;
  readonly people: People;
  readonly tablet: TabletStore;
  readonly onFailure: (failure: unknown) => void;
}

/** What customers asked of their records and wait for: ten days, then the law is broken (L-31). */
export function createRequestDesk({
  floor,
  people,
  tablet,
  onFailure,
}: RequestDeskParts): Pick<PrivacyActions, 'watchRequests' | 'completeRequest' | 'refuseRequest'> {
  return {
    watchRequests: () => watchRequests(floor, people, onFailure),
    completeRequest: singleFlight((requestId: PrivacyRequestId) =>
      writeQuietly(floor, { actor: actorNow(tablet), slips: [completeRequestSlip(requestId)] }),
    ),
    refuseRequest: singleFlight((requestId: PrivacyRequestId, reason: RefusalReason) =>
      writeQuietly(floor, {
        actor: actorNow(tablet),
        slips: [
          {
            book: 'privacyRequest',
            subject: requestId,
            command: { type: 'RefuseRequest', reason },
          },
        ],
      }),
    ),
  };
}

const watchRequests = (
  floor: ShopFloor,
  people: People,
  onFailure: (failure: unknown) => void,
): Watchable<readonly OpenRequest[]> =>
  mapWatchableAsync(
    watchRowsWith(floor.database, OPEN_REQUESTS_INDEX_KEY),
    (rows) => shownRequests(rows, floor, people),
    onFailure,
  );

/** Whoever waits longest comes first. */
async function shownRequests(
  rows: readonly Row[],
  floor: ShopFloor,
  people: People,
): Promise<readonly OpenRequest[]> {
  const open = rows.flatMap(openIn);
  const known = open.flatMap(({ request: { customerId } }) => customerId ?? []);
  const last4ById = await people.findLast4s(known);
  const dayOf = calendarDayIn(floor.shop().hours.zone);
  const today = dayOf(floor.clock.now());
  return open
    .map(({ requestId, request }): OpenRequest => {
      const { kind, customerId, at } = request;
      const last4 = customerId === null ? null : (last4ById.get(customerId) ?? null);
      const daysLeft = daysLeftOf(request, today, dayOf);
      return { requestId, kind, customerId, last4, at, dueAt: dueAtOf(at), daysLeft };
    })
    .toSorted((a, b) => a.at - b.at);
}

function openIn(row: Row) {
  const request = row.state as PrivacyRequest;
  return request.status === 'open' ? [{ requestId: requestIdOf(row), request }] : [];
}

const requestIdOf = ({ key }: Pick<Row, 'key'>): PrivacyRequestId =>
  key.slice(privacyRequestBook.name.length + 1) as PrivacyRequestId;

/** What this customer waits for; all of it, or of one kind. */
export async function findRequestsOf(
  { database }: ShopFloor,
  customerId: CustomerId,
  kind?: RequestKind,
): Promise<readonly PrivacyRequestId[]> {
  const key = requestsOfIndexKey(customerId);
  const found = await findRowKeysWith(database, kind ? `${key}/${kind}` : key);
  return found.map((rowKey) => requestIdOf({ key: rowKey }));
}
