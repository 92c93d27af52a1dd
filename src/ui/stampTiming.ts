/** How long one stamp takes to come down, its settle included (look.md). */
export const PRESS_MS = 180;

/** The screen has cross-faded before the first stamp comes down. */
const FIRST_PRESS_MS = 160;
const NEXT_PRESS_MS = 90;
/** U-12: the whole celebration. */
const MOMENT_MS_MAX = 1200;
/** The touch of the paper, within a press. */
const TOUCH_MS = 135;
/** On a card that is completed, the stamps make room for the gift. */
const STAMPS_OF_FULL_CARD_MS_MAX = 660;
const GIFT_OPENS_MS = 320;
const GIFT_AFTER_MS = 30;

/** When the first stamp touches the paper, after its screen appears (ms): for the tone and the tick. */
export const FIRST_TOUCH_MS = FIRST_PRESS_MS + TOUCH_MS;

/** When each of so many fresh stamps comes down (ms after the screen appears); all within 1.2 s. */
export function pressAfterMs(count: number, isCardFull = false): readonly number[] {
  const endMs = isCardFull ? STAMPS_OF_FULL_CARD_MS_MAX : MOMENT_MS_MAX;
  const room = (endMs - FIRST_PRESS_MS - PRESS_MS) / Math.max(1, count - 1);
  const step = Math.min(NEXT_PRESS_MS, room);
  return Array.from({ length: count }, (_, index) => FIRST_PRESS_MS + index * step);
}

/** The larger moment: the stamp that fills the card, the gift that opens, the seal on it. Ms. */
export interface FullCardMoment {
  /** The last stamp touches the gift's place. */
  readonly touchesAfterMs: number;
  readonly giftAfterMs: number;
  readonly giftMs: number;
  readonly giftSealAfterMs: number;
}

export function fullCardMoment(fresh: number): FullCardMoment {
  const last = pressAfterMs(fresh, true).at(-1) ?? FIRST_PRESS_MS;
  const giftAfterMs = last + PRESS_MS + GIFT_AFTER_MS;
  return {
    touchesAfterMs: last + TOUCH_MS,
    giftAfterMs,
    giftMs: GIFT_OPENS_MS,
    giftSealAfterMs: giftAfterMs + GIFT_OPENS_MS - PRESS_MS / 2,
  };
}
