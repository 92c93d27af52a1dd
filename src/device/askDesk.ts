import { consentOf } from '#books/person/answers.ts';
import type { ConsentPurpose } from '#books/person/events.ts';
import { nobody, type Person } from '#books/person/person.ts';
import { type AskAnswer, type Asked, answerSlip, dueAsk } from '#desk/asks.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Row } from '#ledger/projection.ts';
import { findRows } from '#storage/findRows.ts';
import { watchRow } from '#storage/watchRow.ts';
import { mapWatchable } from './mapWatchable.ts';
import { advertisingText, asksInForce } from './notice.ts';
import { cardOf, cardRowKey, personRowKey } from './people.ts';
import type { Runtime } from './runtime.ts';
import { type ShopFloor, writeQuietly } from './shopFloor.ts';
import { singleFlight } from './singleFlight.ts';
import { actorNow, type TabletStore } from './tabletStore.ts';

interface AskDeskParts {
  readonly floor: ShopFloor;
  readonly tablet: TabletStore;
}

/** What customers are asked after the stamp, and what they answered. */
export function createAskDesk({
  floor,
  tablet,
}: AskDeskParts): Pick<Runtime, 'findAsk' | 'answerAsk' | 'withdrawConsent' | 'watchConsents'> {
  return {
    async findAsk(customerId) {
      const keys = [personRowKey(customerId), cardRowKey(customerId)];
      const [person, card] = await findRows(floor.database, keys);
      const inForce = asksInForce(floor.shop());
      return dueAsk({ person: personOf(person), visits: cardOf(card).visits, inForce });
    },
    answerAsk: singleFlight((asked: Asked, answer: AskAnswer) =>
      writeQuietly(floor, {
        actor: { type: 'customer' },
        slips: [answerSlip(asked, answer, advertisingText)],
      }),
    ),
    withdrawConsent: singleFlight((customerId: CustomerId, purpose: ConsentPurpose) =>
      writeQuietly(floor, {
        actor: actorNow(tablet),
        slips: [
          { book: 'person', subject: customerId, command: { type: 'WithdrawConsent', purpose } },
        ],
      }),
    ),
    watchConsents: (customerId) =>
      mapWatchable(watchRow(floor.database, personRowKey(customerId)), (row) => ({
        advertising: consentOf(personOf(row), 'advertising') ?? null,
        nightAdvertising: consentOf(personOf(row), 'nightAdvertising') ?? null,
      })),
  };
}

const personOf = (row: Row | undefined): Person => (row?.state as Person | undefined) ?? nobody;
