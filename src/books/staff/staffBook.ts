import type { Book } from '#ledger/book.ts';
import type { StaffCommand, StaffRefusal } from './commands.ts';
import { decide } from './decide.ts';
import { STAFF_EVENT_TYPES, type StaffEvent } from './events.ts';
import { evolve, type StaffMember, stranger } from './staffMember.ts';

/** Who works here. Subject: the staff id. */
export const staffBook: Book<StaffMember, StaffEvent, StaffCommand, StaffRefusal> = {
  name: 'staff',
  empty: stranger,
  eventTypes: STAFF_EVENT_TYPES,
  evolve,
  decide,
  indexKeys: () => [STAFF_INDEX_KEY],
};

/** Everybody who ever worked here, in one look. */
export const STAFF_INDEX_KEY = 'staff';
