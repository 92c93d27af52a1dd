import { unreachable } from '#domain/assert.ts';
import type { DeviceId } from '#domain/ids.ts';
import { type Instant, instant, MINUTE_MS } from '#domain/instant.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Person } from './person.ts';

/** How customers show that it is them: their own PIN, or what they had last time (F-04). */
export type ProofKind = 'pin' | 'lastItem';

/** The verifier of the PIN is in `sealed`, never here; nor is what was answered. */
export type ProofEvent =
  | { readonly type: 'CustomerPinSet' }
  | { readonly type: 'CustomerPinRemoved' }
  | { readonly type: 'ProofGiven'; readonly how: ProofKind }
  | { readonly type: 'ProofMistaken'; readonly how: ProofKind };

export const PROOF_EVENT_TYPES = [
  'CustomerPinSet',
  'CustomerPinRemoved',
  'ProofGiven',
  'ProofMistaken',
] as const satisfies readonly ProofEvent['type'][];

export type ProofCommand =
  /** The slip carries the sealed verifier. Whoever asks has shown staff the phone. */
  | { readonly type: 'SetCustomerPin' }
  | { readonly type: 'RemoveCustomerPin' }
  /** What the vault, or the question, said. `sinceMistakeMs`: monotonic, where this page saw it. */
  | {
      readonly type: 'RecordProof';
      readonly how: ProofKind;
      readonly isRight: boolean;
      readonly sinceMistakeMs?: number;
    };

export type ProofRefusal =
  | { readonly type: 'ProofLockedOut'; readonly until: Instant }
  | { readonly type: 'NoCustomerPin' };

/** Wrong proofs of one customer on one tablet, since the last right one or the last wait. */
export interface ProofMistakes {
  readonly count: number;
  readonly lastAt: Instant;
}

/**
 * Three wrong PINs in a row wait ten minutes. Of three dishes one is right: whoever may choose three
 * times is always right, so a single wrong dish waits as long.
 */
const MISTAKES_BEFORE_WAIT = 3;
const WEIGHT: Readonly<Record<ProofKind, number>> = { pin: 1, lastItem: MISTAKES_BEFORE_WAIT };
const PROOF_WAIT_MS = 10 * MINUTE_MS;

/** Until when this tablet asks this customer no more; a clock set back never makes it longer. */
export function proofLockedUntil(
  { proofMistakes }: Person,
  deviceId: DeviceId,
  { now, sinceMistakeMs }: { readonly now: Instant; readonly sinceMistakeMs?: number },
): Instant | undefined {
  const mistakes = proofMistakes?.[deviceId];
  if (mistakes === undefined || mistakes.count < MISTAKES_BEFORE_WAIT) return undefined;
  const leftMs = PROOF_WAIT_MS - (sinceMistakeMs ?? now - mistakes.lastAt);
  const isWaiting = leftMs > 0 && leftMs <= PROOF_WAIT_MS;
  return isWaiting ? instant(now + leftMs) : undefined;
}

/** Accepts every event, because it has already happened. */
export function evolveProof(person: Person, entry: Entry<ProofEvent>): Person {
  const { event, sealed, deviceId, occurredAt } = entry;
  const { proofMistakes = {}, ...others } = person;
  switch (event.type) {
    case 'CustomerPinSet':
      return { ...others, ...(sealed && { pin: sealed }) };
    case 'CustomerPinRemoved': {
      const { pin: _gone, ...rest } = others;
      return rest;
    }
    case 'ProofGiven': {
      const { [deviceId]: _forgiven, ...elsewhere } = proofMistakes;
      return { ...others, proofMistakes: elsewhere };
    }
    case 'ProofMistaken': {
      // After a wait it begins anew.
      const before = proofMistakes[deviceId]?.count ?? 0;
      const count = (before < MISTAKES_BEFORE_WAIT ? before : 0) + WEIGHT[event.how];
      return {
        ...others,
        proofMistakes: { ...proofMistakes, [deviceId]: { count, lastAt: occurredAt } },
      };
    }
    default:
      return unreachable(event);
  }
}
