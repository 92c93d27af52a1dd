import { useMemo } from 'react';
import { stampBalance } from '#books/card/card.ts';
import type { ReversalReason } from '#books/card/events.ts';
import type { Confirmation, Reversed, ShownTap } from '#device/runtime.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useWatch } from '#device/useWatch.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';

interface ReversalInHand {
  readonly tap: ShownTap;
  readonly onReversed: (reversed: Reversed, words: string) => void;
}

export interface Reversal {
  readonly reverse: (by: Confirmation & { readonly reason: ReversalReason }) => void;
  readonly problem: string | undefined;
  readonly isBusy: boolean;
  /** How many of these stamps were spent already: the card would fall so far below zero. */
  readonly missing: number;
}

/** Takes a tap back however late, and says what is on the card then. */
export function useReversal({ tap, onReversed }: ReversalInHand): Reversal {
  const t = useWords('roles');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const { tapId, customerId } = tap;
  const card = useWatch(useMemo(() => runtime.watchCard(customerId), [runtime, customerId]));
  const { ask, refusal, isBusy } = useAsk(
    (by: Parameters<Reversal['reverse']>[0]) => runtime.reverseTap({ tapId, customerId, ...by }),
    (reversed) => onReversed(reversed, wordsFor(reversed)),
  );
  const isGrant = tap.kind !== 'redemption';
  return {
    reverse: ask,
    problem: refusal && sayRefusal(refusal),
    isBusy,
    missing: isGrant && card ? Math.max(0, tap.stamps - stampBalance(card)) : 0,
  };

  function wordsFor({ balance, isErased }: Reversed): string {
    if (isErased) return t('reverse.doneErased');
    if (!isGrant) return t('reverse.doneRedemption', { balance });
    return balance < 0
      ? t('reverse.doneDeficit', { missing: -balance })
      : t('reverse.doneGrant', { stamps: tap.stamps, balance });
  }
}
