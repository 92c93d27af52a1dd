import type { Book } from '#ledger/book.ts';
import type { PrivacyRequestCommand, PrivacyRequestRefusal } from './commands.ts';
import { decide } from './decide.ts';
import { PRIVACY_REQUEST_EVENT_TYPES, type PrivacyRequestEvent } from './events.ts';
import {
  evolve,
  indexKeysOf,
  noRequest,
  type PrivacyRequest,
  sameRequestIndexKeys,
} from './privacyRequest.ts';

/** What customers asked of their own records and could not have at once (L-31). Subject: its id. */
export const privacyRequestBook: Book<
  PrivacyRequest,
  PrivacyRequestEvent,
  PrivacyRequestCommand,
  PrivacyRequestRefusal
> = {
  name: 'privacyRequest',
  empty: noRequest,
  eventTypes: PRIVACY_REQUEST_EVENT_TYPES,
  evolve,
  decide,
  needs: ({ command }) =>
    command.type === 'LeaveRequest' ? { indexKeys: sameRequestIndexKeys(command) } : {},
  indexKeys: indexKeysOf,
};
