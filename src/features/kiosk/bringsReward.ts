import { stampBalance } from '#books/card/card.ts';
import type { GrantMade } from '#device/runtime.ts';
import { affordableRewards, type LoyaltyProgram } from '#domain/loyaltyProgram.ts';

/** Did this very grant make a reward affordable? */
export function bringsReward({ cardBefore, card }: GrantMade, program: LoyaltyProgram): boolean {
  const before = affordableRewards(program, stampBalance(cardBefore));
  return affordableRewards(program, stampBalance(card)).length > before.length;
}
