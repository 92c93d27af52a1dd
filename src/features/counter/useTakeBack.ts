import type { ShownTap } from '#device/runtime.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import type { NoticeTone } from '#ui/Notice.tsx';

export interface TakingBack {
  readonly say: (words: string, tone?: NoticeTone) => void;
  readonly onUndone: (tap: ShownTap) => void;
}

/** Takes a tap back within its ten minutes: one press, no questions (U-15). */
export function useTakeBack({ say, onUndone }: TakingBack): (tap: ShownTap) => void {
  const t = useWords('counter');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const { ask } = useAsk(
    async (tap: ShownTap) => {
      const undone = await runtime.undoTap(tap);
      if (!undone.ok) say(sayRefusal(undone.failure), 'careful');
      return undone;
    },
    (_nothing, tap) => {
      onUndone(tap);
      say(
        tap.kind === 'redemption'
          ? t('recent.redemptionUndone', { stamps: tap.stamps })
          : t('recent.grantUndone'),
      );
    },
  );
  return ask;
}
