import { consentOf } from '#books/person/answers.ts';
import type { ConsentPurpose } from '#books/person/events.ts';
import { type AskAnswer, type Asked, answerSlip } from '#desk/asks.ts';
import type { CustomerId } from '#domain/ids.ts';
import { watchRow } from '#storage/watchRow.ts';
import { mapWatchable } from './mapWatchable.ts';
import { advertisingText, askDue } from './notice.ts';
import { type People, personOf, personRowKey } from './people.ts';
import type { Runtime } from './runtime.ts';
import { type ShopFloor, writeQuietly } from './shopFloor.ts';
import { singleFlight } from './singleFlight.ts';
import { actorNow, type TabletStore } from './tabletStore.ts';

interface AskDeskParts {
  readonly floor: ShopFloor;
  readonly people: People;
  readonly tablet: TabletStore;
}

/** What customers are asked after the stamp, and what they answered. */
export function createAskDesk({
  floor,
  people,
  tablet,
}: AskDeskParts): Pick<Runtime, 'findAsk' | 'answerAsk' | 'withdrawConsent' | 'watchConsents'> {
  return {
    findAsk: async (customerId) => askDue(floor.shop(), await people.loadCustomer(customerId)),
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
