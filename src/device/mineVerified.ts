import { cardBook } from '#books/card/cardBook.ts';
import type { HeardFrom } from '#books/person/events.ts';
import { eraseInPersonSlips } from '#desk/mine.ts';
import { myRecordOf } from '#desk/myRecord.ts';
import type { PrivacyRequestId } from '#domain/ids.ts';
import { fail, ok } from '#domain/result.ts';
import { readEntriesAbout } from '#storage/entriesOfBook.ts';
import type { MineHand, MineVisit, Verified } from './mineHand.ts';
import type { People } from './people.ts';
import { findRequestsOf } from './requestDesk.ts';
import type { Answer, Runtime } from './runtime.ts';
import { type ShopFloor, writeQuietly } from './shopFloor.ts';
import { singleFlight } from './singleFlight.ts';

interface VerifiedParts {
  readonly floor: ShopFloor;
  readonly people: People;
  readonly hand: MineHand;
}

/** What staff have looked at the phone for: good for this visit only (L-32). */
export function createMineVerified({
  floor,
  people,
  hand,
}: VerifiedParts): Pick<Runtime, 'readMine' | 'correctHeardFrom' | 'eraseMine'> {
  async function asVerified<Value>(
    act: (verified: Verified, visit: MineVisit) => Answer<Value>,
  ): Answer<Value> {
    const visit = hand.visit();
    return visit?.verified ? act(visit.verified, visit) : fail({ type: 'MineExpired' });
  }

  async function erase({ customerId, actor }: Verified, { phone }: MineVisit): Answer<void> {
    const [suppressionKey, { person }, waiting] = await Promise.all([
      floor.vault().suppressionKeyOf(phone),
      people.loadCustomer(customerId),
      findRequestsOf(floor, customerId),
    ]);
    const erasing = { customerId, person, suppressionKey, deviceId: floor.deviceId };
    const eraseWith = (requestIds: readonly PrivacyRequestId[]) =>
      writeQuietly(floor, { actor, slips: eraseInPersonSlips({ ...erasing, requestIds }) });
    const first = await eraseWith(waiting);
    const isSettled = !first.ok && first.failure.type === 'RequestSettled';
    const erased = isSettled ? await eraseWith([]) : first;
    // Another window was quicker: nothing is left, as was asked for.
    const isGone = !erased.ok && erased.failure.type === 'NoSuchPerson';
    if (!erased.ok && !isGone) return erased;
    hand.letGo();
    return ok(undefined);
  }

  return {
    readMine: () =>
      asVerified(async ({ customerId }) => {
        const [customer, cardEntries] = await Promise.all([
          people.loadCustomer(customerId),
          readEntriesAbout(floor.database, cardBook.name, customerId),
        ]);
        return ok(myRecordOf(customer, cardEntries, floor.shop().retentionMonths));
      }),
    correctHeardFrom: singleFlight((source: HeardFrom) =>
      asVerified(({ customerId: subject }) =>
        writeQuietly(floor, {
          actor: { type: 'customer' },
          slips: [{ book: 'person', subject, command: { type: 'CorrectHeardFrom', source } }],
        }),
      ),
    ),
    eraseMine: singleFlight(() => asVerified(erase)),
  };
}
