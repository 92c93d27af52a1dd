import type { Errand } from '#desk/checkIn.ts';
import { MINUTE_MS } from '#domain/instant.ts';
import type { PhoneNumber } from '#domain/phoneNumber.ts';
import type { Actor } from '#ledger/entry.ts';

/** A new number between 적립하기 and 시작할게요: in memory only, and not for long. */
export interface HeldNumber {
  readonly phone: PhoneNumber;
  readonly phoneKey: string;
  readonly errand: Errand;
  readonly actor: Actor;
}

/** The hand that holds one new number at most, and lets go by itself. */
export interface NumberHand {
  /** What was let go before; `hold` refuses a number that was looked up before the last letting go. */
  lettings(): number;
  hold(number: HeldNumber, lettingsThen: number): boolean;
  /** The customer is still reading. */
  keep(): void;
  take(): HeldNumber | undefined;
  letGo(): void;
}

const HELD_MS_MAX = 3 * MINUTE_MS;

export function createNumberHand(): NumberHand {
  let held: HeldNumber | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lettings = 0;

  function letGo(): void {
    lettings += 1;
    held = undefined;
    clearTimeout(timer);
  }

  function keep(): void {
    clearTimeout(timer);
    if (held !== undefined) timer = setTimeout(letGo, HELD_MS_MAX);
  }

  return {
    lettings: () => lettings,
    hold(number, lettingsThen) {
      if (lettingsThen !== lettings) return false;
      held = number;
      keep();
      return true;
    },
    keep,
    take() {
      const taken = held;
      letGo();
      return taken;
    },
    letGo,
  };
}
