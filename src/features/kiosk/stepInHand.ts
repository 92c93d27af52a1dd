import type { ActionDispatch } from 'react';
import type { Shop } from '#books/program/shop.ts';
import type { Refusal } from '#desk/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { Tones } from '#ui/tone.ts';
import type { KioskEvent } from './kioskFlow.ts';

/** What every step of the kiosk works with. */
export interface StepInHand {
  readonly shop: Shop;
  readonly tones: Tones;
  readonly dispatch: ActionDispatch<[KioskEvent]>;
  readonly callStaff: () => void;
  /** Passes an answer on; a refusal also sounds, and leads back to a keypad that says it. */
  readonly sayRefusal: <Value>(answer: Result<Value, Refusal>) => Result<Value, Refusal>;
}
