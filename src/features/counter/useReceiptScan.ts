import { readScan, type ScanMoment, type ScanProblem } from '#desk/scan.ts';
import type { Receipt } from '#domain/receipt.ts';
import { useWords } from '#i18n/useWords.ts';
import type { NoticeTone } from '#ui/Notice.tsx';
import { useWedge } from '#ui/useWedge.ts';

export interface ReceiptScan {
  readonly purposeOfTurn: () => ScanMoment['purpose'];
  readonly say: (words: string, tone?: NoticeTone) => void;
  readonly onReceipt: (receipt: Receipt) => void;
}

/** A scanner at the counter: its keys go nowhere but here. Staff mode is open, so somebody is on duty. */
export function useReceiptScan({ purposeOfTurn, say, onReceipt }: ReceiptScan): void {
  const t = useWords('menu');
  const sayProblem = ({ type }: ScanProblem) => say(t(`scan.${type}`), 'careful');
  useWedge({
    onScan(code) {
      const moment = { isOnDuty: true, isCustomerAnswering: false };
      const scanned = readScan(code, { ...moment, purpose: purposeOfTurn() });
      if (scanned.ok) onReceipt(scanned.value);
      else sayProblem(scanned.failure);
    },
    onCutOff: () => sayProblem({ type: 'ScanCutOff' }),
  });
}
