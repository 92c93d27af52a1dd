import { cardBook } from '#books/card/cardBook.ts';
import type { HeardFrom } from '#books/person/events.ts';
import { eraseInPersonSlips } from '#desk/mine.ts';
import { myRecordOf } from '#desk/myRecord.ts';
import { fail, ok } from '#domain/result.ts';
import { readEntriesAbout } from '#storage/entriesOfBook.ts';
import type { MineHand, Verified } from './mineHand.ts';
import type { People } from './people.ts';
import type { Answer, Runtime } from './runtime.ts';
import { type ShopFloor, writeQuietly } from './shopFloor.ts';
import { singleFlight } from './singleFlight.ts';
import { writeErasing } from './writeErasing.ts';

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
  async function asVerified<Value>(act: (verified: Verified) => Answer<Value>): Answer<Value> {
    const visit = hand.visit();
    return visit?.verified ? act(visit.verified) : fail({ type: 'MineExpired' });
  }

  async function erase({ customerId, actor }: Verified): Answer<void> {
    const erased = await writeErasing(floor, people, {
      customerId,
      actor,
      reason: 'AskedInPerson',
      slipsFor: (left) => eraseInPersonSlips(customerId, floor.deviceId, left),
    });
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
