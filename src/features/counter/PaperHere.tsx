import { stampBalance } from '#books/card/card.ts';
import type { Duty } from '#device/tabletState.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import type { Stamps } from '#domain/stamps.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { PaperDialog } from '#till/PaperDialog.tsx';
import type { NoticeTone } from '#ui/Notice.tsx';

export interface PaperHereProps {
  readonly customerId: CustomerId;
  readonly duty: Duty;
  readonly program: LoyaltyProgram;
  readonly say: (words: string, tone?: NoticeTone) => void;
  /** Moved, or not after all. */
  readonly onDone: () => void;
}

/** The stamps of a paper card, moved to the customer in hand. */
export function PaperHere({ customerId, duty, program, say, onDone }: PaperHereProps) {
  const t = useWords('roles');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const moving = useAsk(
    async (count: Stamps) => {
      const moved = await runtime.movePaperTo(customerId, count);
      if (!moved.ok) say(sayRefusal(moved.failure), 'careful');
      return moved;
    },
    ({ stamps: count, card }) => {
      say(t('paper.moved', { stamps: count, balance: stampBalance(card) }));
      onDone();
    },
  );
  return (
    <PaperDialog
      {...{ duty, program }}
      sub={t('paper.subHere')}
      onChoose={moving.ask}
      onDismiss={onDone}
    />
  );
}
