import { parseReceipt, type Receipt, type ReceiptProblem } from '#domain/receipt.ts';
import { fail, type Result } from '#domain/result.ts';

/** Why a scan came to nothing. What was scanned is stored nowhere. */
export type ScanProblem =
  | ReceiptProblem
  /** Nobody is on duty, so there is no turn it could belong to. */
  | { readonly type: 'NobodyToScan' }
  /** A customer is reading the notice or paying with a reward: the turn in hand stays as it is. */
  | { readonly type: 'ScanWhileAnswering' }
  /** The turn that is open is for a reward or a paper card. */
  | { readonly type: 'ScanInOtherTurn' }
  /** The code came in pieces or with no end, so nobody knows whether that was all. */
  | { readonly type: 'ScanCutOff' };

/** What the tablet is at while a scanner beeps. */
export interface ScanMoment {
  readonly isOnDuty: boolean;
  readonly isCustomerAnswering: boolean;
  /** What the open turn is for, if any. */
  readonly purpose: 'grant' | 'redeem' | 'paperCard' | null;
}

/** Reads a code that a scanner typed (I-07): a receipt for the open turn, or for a new one. */
export function readScan(code: string, moment: ScanMoment): Result<Receipt, ScanProblem> {
  const { isOnDuty, isCustomerAnswering, purpose } = moment;
  if (!isOnDuty) return fail({ type: 'NobodyToScan' });
  if (isCustomerAnswering) return fail({ type: 'ScanWhileAnswering' });
  if (purpose === 'redeem' || purpose === 'paperCard') return fail({ type: 'ScanInOtherTurn' });
  return parseReceipt(code);
}
