import type { Book } from '#ledger/book.ts';
import type { PersonCommand, PersonRefusal } from './commands.ts';
import { decide } from './decide.ts';
import { PERSON_EVENT_TYPES, type PersonEvent } from './events.ts';
import { emptiedByOwnDay } from './ownDays.ts';
import { evolve, indexKeysOf, nobody, type Person, phoneIndexKey } from './person.ts';

/** Who a customer is. Subject: the customer id. Everything personal is sealed, and can be erased. */
export const personBook: Book<Person, PersonEvent, PersonCommand, PersonRefusal> = {
  name: 'person',
  empty: nobody,
  eventTypes: PERSON_EVENT_TYPES,
  evolve,
  decide,
  needs: ({ command }) =>
    command.type === 'RegisterPerson' || command.type === 'ChangeNumber'
      ? { indexKeys: [phoneIndexKey(command.phoneKey)] }
      : {},
  indexKeys: indexKeysOf,
  erases: (event) => event.type === 'PersonErased',
  empties: emptiedByOwnDay,
};
