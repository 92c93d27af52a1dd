import { unreachable } from '#domain/assert.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import type { Entry } from '#ledger/entry.ts';
import type { PrivacyRequestEvent, RefusalReason, RequestKind } from './events.ts';

/** What a customer asked for and could not have at once, and what became of it. */
export type PrivacyRequest =
  | { readonly status: 'none' }
  | ({ readonly status: 'open' } & Asked)
  | ({ readonly status: 'done' } & Asked)
  | ({ readonly status: 'refused'; readonly reason: RefusalReason } & Asked);

interface Asked {
  readonly kind: RequestKind;
  readonly customerId: CustomerId | null;
  /** The ten days run from here (L-31). */
  readonly at: Instant;
}

export const noRequest: PrivacyRequest = { status: 'none' };

/** Accepts every event, because it has already happened. Only `decide` may refuse. */
export function evolve(
  request: PrivacyRequest,
  { event, occurredAt: at }: Entry<PrivacyRequestEvent>,
): PrivacyRequest {
  switch (event.type) {
    case 'RequestLeft': {
      const { kind, customerId } = event;
      return { status: 'open', kind, customerId, at };
    }
    case 'RequestDone':
      return request.status === 'open' ? { ...request, status: 'done' } : request;
    case 'RequestRefused': {
      const { reason } = event;
      return request.status === 'open' ? { ...request, status: 'refused', reason } : request;
    }
    default:
      return unreachable(event);
  }
}

/** Everything that waits, in one look. */
export const OPEN_REQUESTS_INDEX_KEY = 'privacyRequest/open';

/** What waits for this customer. */
export const requestsOfIndexKey = (customerId: CustomerId): string =>
  `${OPEN_REQUESTS_INDEX_KEY}/${customerId}`;

const sameRequestIndexKey = (customerId: CustomerId, kind: RequestKind): string =>
  `${requestsOfIndexKey(customerId)}/${kind}`;

/** By which keys somebody would be found who has asked for the same; none where nobody is known. */
export const sameRequestIndexKeys = (asked: Omit<Asked, 'at'>): readonly string[] =>
  asked.customerId === null ? [] : [sameRequestIndexKey(asked.customerId, asked.kind)];

/** Only what waits can be found. */
export function indexKeysOf(request: PrivacyRequest): readonly string[] {
  if (request.status !== 'open') return [];
  const { customerId } = request;
  return [
    OPEN_REQUESTS_INDEX_KEY,
    ...(customerId === null ? [] : [requestsOfIndexKey(customerId)]),
    ...sameRequestIndexKeys(request),
  ];
}
