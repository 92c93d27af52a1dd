import { useEffect, useState } from 'react';
import { readScan, type ScanProblem } from '#desk/scan.ts';
import { useRuntime } from '#device/useRuntime.ts';
import type { Receipt } from '#domain/receipt.ts';
import { useWedge } from '#ui/useWedge.ts';
import type { StepInHand } from './stepInHand.ts';

export interface ReceiptScan {
  readonly inHand: StepInHand;
  /** A customer is still answering: the turn in hand stays as it is. */
  readonly isLocked: boolean;
  readonly onReceipt: (receipt: Receipt) => void;
}

const PROBLEM_MS = 8_000;

/** A scanner at the counter: its keys go nowhere but here. Gives why the last scan came to nothing. */
export function useReceiptScan({ inHand, isLocked, onReceipt }: ReceiptScan) {
  const runtime = useRuntime();
  const [problem, setProblem] = useState<ScanProblem>();
  const say = (next: ScanProblem) => {
    inHand.tones.playError();
    setProblem(next);
  };

  useWedge({
    onScan(code) {
      const { duty, turn } = runtime.tablet.getState();
      const moment = { isOnDuty: duty !== null, isCustomerAnswering: isLocked };
      const scanned = readScan(code, { ...moment, purpose: turn?.purpose ?? null });
      if (!scanned.ok) return say(scanned.failure);
      setProblem(undefined);
      onReceipt(scanned.value);
    },
    onCutOff({ hasLeaked }) {
      // Some of its digits may stand in the number, and belong to nobody's.
      if (hasLeaked) inHand.dispatch({ type: 'NumberCleared' });
      say({ type: 'ScanCutOff' });
    },
  });

  useEffect(() => {
    if (problem === undefined) return;
    const timer = setTimeout(() => setProblem(undefined), PROBLEM_MS);
    return () => clearTimeout(timer);
  }, [problem]);

  return { problem };
}
