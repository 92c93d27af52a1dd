import type { GrantMade } from '#device/runtime.ts';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import { playTick } from '#ui/haptic.ts';
import { FIRST_TOUCH_MS } from '#ui/stampTiming.ts';
import type { Tones } from '#ui/tone.ts';
import { bringsReward } from './bringsReward.ts';

/** Heard and felt as the first stamp touches the paper; a card that is full is heard longer (U-11, U-12). */
export function celebrate(tones: Tones, made: GrantMade, program: LoyaltyProgram): void {
  if (bringsReward(made, program)) tones.playFullCard(FIRST_TOUCH_MS);
  else tones.playSuccess(FIRST_TOUCH_MS);
  playTick(FIRST_TOUCH_MS);
}
