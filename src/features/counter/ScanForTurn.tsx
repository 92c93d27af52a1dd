import { purchaseIn } from '#device/grantTurn.ts';
import { useRuntime } from '#device/useRuntime.ts';
import type { Stamps } from '#domain/stamps.ts';
import { useWords } from '#i18n/useWords.ts';
import type { NoticeTone } from '#ui/Notice.tsx';
import { useReceiptScan } from './useReceiptScan.ts';

export interface ScanForTurnProps {
  readonly stampsPerVisit: Stamps;
  readonly say: (words: string, tone?: NoticeTone) => void;
}

/** With no customer in hand, a scanned receipt belongs to the next one at the keypad. */
export function ScanForTurn({ stampsPerVisit, say }: ScanForTurnProps) {
  const t = useWords('menu');
  const runtime = useRuntime();
  const turnNow = () => runtime.tablet.getState().turn;
  useReceiptScan({
    say,
    purposeOfTurn: () => turnNow()?.purpose ?? null,
    onReceipt(receipt) {
      const turn = turnNow();
      const bought = turn?.purpose === 'grant' ? purchaseIn(turn) : { stamps: stampsPerVisit };
      runtime.openGrantTurn({ ...bought, receipt });
      say(t('scan.opened'));
    },
  });
  return null;
}
