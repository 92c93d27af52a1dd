import { type Card, emptyCard } from '#books/card/card.ts';
import { cardBook } from '#books/card/cardBook.ts';
import {
  currentLink,
  isRegistered,
  last4IndexKey,
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
  findLast4s(customerIds: readonly CustomerId[]): Promise<ReadonlyMap<CustomerId, Last4 | null>>;
}

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

  return {
    findLast4s,
    findPhone: async (id) => phoneOfPerson(await findRow(database, personRowKey(id))),
    findLast4: async (id) => (await findLast4s([id])).get(id) ?? null,
    loadCard: async (customerId) => cardOf(await findRow(database, cardRowKey(customerId))),
    loadCustomer,
    async findCard(customerId) {
      const { person, card } = await loadCustomer(customerId);
      return isRegistered(person) ? card : undefined;
    },
    async findByPhoneKey(phoneKey) {
      const [key] = await findRowKeysWith(database, phoneIndexKey(phoneKey));
      return key === undefined ? undefined : customerIdOf({ key });
    },
    async findByLast4(last4) {
      const key = await floor.vault().last4KeyOf(last4);
      const people = await findRowsWith(database, last4IndexKey(key));
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
