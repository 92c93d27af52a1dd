import type { CustomerId } from '#domain/ids.ts';
import { MINUTE_MS } from '#domain/instant.ts';
import type { PhoneNumber } from '#domain/phoneNumber.ts';
import type { Actor } from '#ledger/entry.ts';

/** Staff have looked at the phone; good for this visit only (L-32). */
export interface Verified {
  readonly customerId: CustomerId;
  readonly actor: Actor & { readonly type: 'staff' };
}

/** Whoever looks at their own record: in memory only, and not for long. */
export interface MineVisit {
  readonly phone: PhoneNumber;
  readonly phoneKey: string;
  readonly verified: Verified | null;
}

/** Holds one number at most, and lets go by itself. */
export interface MineHand {
  hold(phone: PhoneNumber, phoneKey: string): void;
  visit(): MineVisit | undefined;
  /** `false` where the visit is over, or another one has begun since. */
  verify(visit: MineVisit, verified: Verified): boolean;
  /** The customer is still there. */
  keep(): void;
  letGo(): void;
}

const HELD_MS_MAX = 3 * MINUTE_MS;

export function createMineHand(): MineHand {
  let held: MineVisit | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function letGo(): void {
    held = undefined;
    clearTimeout(timer);
  }

  function keep(): void {
    clearTimeout(timer);
    if (held !== undefined) timer = setTimeout(letGo, HELD_MS_MAX);
  }

  return {
    hold(phone, phoneKey) {
      held = { phone, phoneKey, verified: null };
      keep();
    },
    visit: () => held,
    verify(visit, verified) {
      if (held !== visit) return false;
      held = { ...visit, verified };
      keep();
      return true;
    },
    keep,
    letGo,
  };
}
