import { type Card, emptyCard } from '#books/card/card.ts';
import { cardBook } from '#books/card/cardBook.ts';
import {
  currentLink,
  isRegistered,
  last4IndexKey,
  memberIndexKey,
  nobody,
  type Person,
  phoneIndexKey,
} from '#books/person/person.ts';
import { personBook } from '#books/person/personBook.ts';
import type { Customer } from '#desk/customer.ts';
import type { CustomerId } from '#domain/ids.ts';
import {
  type Last4,
  last4Of,
  maskPhoneNumber,
  type PhoneNumber,
  parsePhoneNumber,
} from '#domain/phoneNumber.ts';
import { type Row, rowKeyOf } from '#ledger/projection.ts';
import { findRow, findRowKeysWith, findRows, findRowsWith } from '#storage/findRows.ts';
import type { FoundCustomer } from './runtime.ts';
import type { ShopFloor } from './shopFloor.ts';

export const cardRowKey = (customerId: CustomerId): string => rowKeyOf(cardBook.name, customerId);
export const personRowKey = (customerId: CustomerId): string =>
  rowKeyOf(personBook.name, customerId);

const customerIdOf = ({ key }: Pick<Row, 'key'>): CustomerId =>
  key.slice(personBook.name.length + 1) as CustomerId;

export const cardOf = (row: Row | undefined): Card => (row?.state as Card | undefined) ?? emptyCard;
export const personOf = (row: Row | undefined): Person =>
  (row?.state as Person | undefined) ?? nobody;

/** Finds people and reads what staff may see of them. Numbers are opened here and masked at once. */
export interface People {
  findByPhoneKey(phoneKey: string): Promise<CustomerId | undefined>;
  findByLast4(last4: Last4): Promise<readonly FoundCustomer[]>;
  loadCard(customerId: CustomerId): Promise<Card>;
  loadCustomer(customerId: CustomerId): Promise<Customer>;
  /** The card of somebody registered; `undefined` once they are erased. */
  findCard(customerId: CustomerId): Promise<Card | undefined>;
  /** The number of somebody registered, opened; for a key that is made of it. */
  findPhone(customerId: CustomerId): Promise<PhoneNumber | undefined>;
  /** `null` once the person is erased. */
  findLast4(customerId: CustomerId): Promise<Last4 | null>;
  /** Everybody who turned out to be this person, under whichever number. */
  findMembers(customerId: CustomerId): Promise<readonly CustomerId[]>;
  findLast4s(customerIds: readonly CustomerId[]): Promise<ReadonlyMap<CustomerId, Last4 | null>>;
}

/** More merges of one person than any shop makes; a circle ends here. */
const MERGES_FOLLOWED = 8;

export function createPeople(floor: ShopFloor): People {
  const { database } = floor;

  async function phoneOfPerson(row: Row | undefined): Promise<PhoneNumber | undefined> {
    const box = row && currentLink(row.state as Person)?.sealed?.box;
    if (row === undefined || box === undefined) return undefined;
    const opened = await floor.vault().open(box, customerIdOf(row));
    const phone = opened.ok ? parsePhoneNumber(String(opened.value['phone'])) : opened;
    return phone.ok ? phone.value : undefined;
  }

  async function last4OfPerson(row: Row | undefined): Promise<Last4 | null> {
    const phone = await phoneOfPerson(row);
    return phone === undefined ? null : last4Of(phone);
  }

  async function findLast4s(customerIds: readonly CustomerId[]) {
    const rows = await findRows(database, customerIds.map(personRowKey));
    const last4s = await Promise.all(rows.map(last4OfPerson));
    return new Map(customerIds.map((id, index) => [id, last4s[index] ?? null]));
  }

  async function loadCustomer(customerId: CustomerId): Promise<Customer> {
    const keys = [personRowKey(customerId), cardRowKey(customerId)];
    const [person, card] = await findRows(database, keys);
    return { person: personOf(person), card: cardOf(card) };
  }

  /** Who these people are by now: whoever was merged is the one they were merged into (R51). */
  async function rootsOf(rows: readonly Row[]): Promise<readonly Row[]> {
    const roots = await Promise.all(rows.map((row) => rootOf(row)));
    return [...new Map(roots.map((row) => [row.key, row])).values()];
  }

  async function rootOf(row: Row, stepsLeft = MERGES_FOLLOWED): Promise<Row> {
    const into = personOf(row).mergedInto;
    if (into === undefined || stepsLeft === 0) return row;
    const next = await findRow(database, personRowKey(into));
    return next === undefined ? row : rootOf(next, stepsLeft - 1);
  }

  async function findMembers(customerId: CustomerId): Promise<readonly CustomerId[]> {
    const keys = await findRowKeysWith(database, memberIndexKey(customerId));
    const ids = keys.map((key) => customerIdOf({ key }));
    const theirs = await Promise.all(ids.map(findMembers));
    return [...ids, ...theirs.flat()];
  }

  return {
    findLast4s,
    findMembers,
    findPhone: async (id) => phoneOfPerson(await findRow(database, personRowKey(id))),
    findLast4: async (id) => (await findLast4s([id])).get(id) ?? null,
    loadCard: async (customerId) => cardOf(await findRow(database, cardRowKey(customerId))),
    loadCustomer,
    async findCard(customerId) {
      const { person, card } = await loadCustomer(customerId);
      return isRegistered(person) ? card : undefined;
    },
    async findByPhoneKey(phoneKey) {
      const [row] = await rootsOf(await findRowsWith(database, phoneIndexKey(phoneKey)));
      return row && customerIdOf(row);
    },
    async findByLast4(last4) {
      const key = await floor.vault().last4KeyOf(last4);
      const people = await rootsOf(await findRowsWith(database, last4IndexKey(key)));
      const cards = await findRows(
        database,
        people.map((row) => cardRowKey(customerIdOf(row))),
      );
      return people
        .map((row, index) => foundCustomer(customerIdOf(row), last4, cardOf(cards[index])))
        .toSorted((a, b) => (b.lastVisitAt ?? 0) - (a.lastVisitAt ?? 0));
    },
  };
}

const foundCustomer = (customerId: CustomerId, last4: Last4, card: Card): FoundCustomer => ({
  customerId,
  last4,
  maskedNumber: maskPhoneNumber(last4),
  card,
  lastVisitAt: card.recentVisits.at(-1)?.at ?? null,
});
