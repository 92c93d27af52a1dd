import { consentOf } from '#books/person/answers.ts';
import type { Person } from '#books/person/person.ts';
import type { RequestKind } from '#books/privacyRequest/events.ts';
import type { StoppedPurpose } from '#books/suppression/events.ts';
import type { Suppression } from '#books/suppression/suppression.ts';
import type { CustomerId, DeviceId, PrivacyRequestId } from '#domain/ids.ts';
import { accessSlip } from './accessLog.ts';
import type { CounterSlip } from './command.ts';
import { eraseSlip } from './undo.ts';

/** Whoever stands at the tablet and wants no more advertising, known or not. */
interface Stopping {
  readonly suppressionKey: string;
  /** A fresh id where nobody is known: the tap looks the same from outside. */
  readonly customerId: CustomerId;
  readonly purpose: StoppedPurpose;
}

/** 광고 그만 받기: the number is stopped, and with it every consent of whoever has it (L-33). */
export const stopSlips = ({ suppressionKey, customerId, purpose }: Stopping) =>
  [
    { book: 'suppression', subject: suppressionKey, command: { type: 'StopAdvertising', purpose } },
    { book: 'person', subject: customerId, command: { type: 'StopConsent', purpose } },
  ] as const satisfies readonly CounterSlip[];

/** The number was stopped before; what was agreed to since then ends as well. */
export const withdrawSlip = (customerId: CustomerId, purpose: StoppedPurpose): CounterSlip => ({
  book: 'person',
  subject: customerId,
  command: { type: 'WithdrawConsent', purpose },
});

/** Was such a tap refused only because there was nothing left to stop? Then it is as asked for. */
export const isStoppedAlready = ({ type }: { readonly type: string }): boolean =>
  type === 'AlreadyStopped' || type === 'NoConsentGiven' || type === 'NoSuchPerson';

const PURPOSES: readonly StoppedPurpose[] = ['advertising', 'nightAdvertising'];

/** What an erasure leaves behind, and sees to. */
export interface LeftBehind {
  readonly person: Person;
  /** `null` where the number cannot be read any more: then it cannot be marked either. */
  readonly suppressionKey: string | null;
  /** What of theirs still waits: it is done with this. */
  readonly requestIds: readonly PrivacyRequestId[];
}

/** Only a no to advertising outlives its person, under a key that names nobody (L-33). */
export const leftBehindSlips = (left: LeftBehind): readonly CounterSlip[] => [
  ...keptStops(left),
  ...left.requestIds.map(completeRequestSlip),
];

function keptStops({ person, suppressionKey: subject }: LeftBehind): readonly CounterSlip[] {
  if (subject === null) return [];
  return PURPOSES.filter((purpose) => isRefused(person, purpose)).map((purpose) => ({
    book: 'suppression',
    subject,
    command: { type: 'KeepAdvertisingStopped', purpose },
  }));
}

/** 모두 지우기, by the customer, vouched for by whoever looked at the phone. */
export const eraseInPersonSlips = (
  customerId: CustomerId,
  deviceId: DeviceId,
  left: LeftBehind,
): readonly CounterSlip[] => [
  eraseSlip(customerId, 'AskedInPerson'),
  accessSlip(deviceId, { type: 'ErasedInPerson', customerId }),
  ...leftBehindSlips(left),
];

function isRefused(person: Person, purpose: StoppedPurpose): boolean {
  const status = consentOf(person, purpose)?.status;
  return status === 'refused' || status === 'withdrawn';
}

export const completeRequestSlip = (requestId: PrivacyRequestId): CounterSlip => ({
  book: 'privacyRequest',
  subject: requestId,
  command: { type: 'CompleteRequest' },
});

/** 나중에 처리해 주세요: it waits, with ten days to go (L-31). */
export const leaveRequestSlip = (
  requestId: PrivacyRequestId,
  kind: RequestKind,
  customerId: CustomerId | null,
): CounterSlip => ({
  book: 'privacyRequest',
  subject: requestId,
  command: { type: 'LeaveRequest', kind, customerId },
});

/** Does a stop of this number still hold? Only a yes that names it has ended it. */
export function isStopped(
  person: Person,
  suppression: Suppression,
  purpose: StoppedPurpose,
): boolean {
  const stop = suppression[purpose];
  if (stop === null) return false;
  const consent = consentOf(person, purpose);
  return !(consent?.status === 'given' && consent.lifts === stop.entryId);
}
