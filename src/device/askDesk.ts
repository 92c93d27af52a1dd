import { consentOf } from '#books/person/answers.ts';
import type { ConsentPurpose } from '#books/person/events.ts';
import type { Suppression } from '#books/suppression/suppression.ts';
import { suppressionBook } from '#books/suppression/suppressionBook.ts';
import { type AskAnswer, type Asked, answerSlip } from '#desk/asks.ts';
import type { CustomerId, EntryId } from '#domain/ids.ts';
import { rowKeyOf } from '#ledger/projection.ts';
import { findRow } from '#storage/findRows.ts';
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
  /** A yes to advertising ends the stop of the very number it is for, if there is one (L-33). */
  async function findLifted(
    { customerId }: Asked,
    answer: AskAnswer,
  ): Promise<EntryId | undefined> {
    if (!('isGiven' in answer) || !answer.isGiven) return undefined;
    const phone = await people.findPhone(customerId);
    if (phone === undefined) return undefined;
    const key = await floor.vault().suppressionKeyOf(phone);
    const row = await findRow(floor.database, rowKeyOf(suppressionBook.name, key));
    return (row?.state as Suppression | undefined)?.[answer.type]?.entryId;
  }

  return {
    findAsk: async (customerId) => askDue(floor.shop(), await people.loadCustomer(customerId)),
    answerAsk: singleFlight(async (asked: Asked, answer: AskAnswer) => {
      const lifts = await findLifted(asked, answer);
      const slip = answerSlip(
        { ...asked, ...(lifts !== undefined && { lifts }) },
        answer,
        advertisingText,
      );
      return writeQuietly(floor, { actor: { type: 'customer' }, slips: [slip] });
    }),
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
