import { useLayoutEffect } from 'react';
import type { Assistance } from '#device/tabletState.ts';
import { useRuntime, useTablet } from '#device/useRuntime.ts';
import { useIdle } from '#ui/useIdle.ts';

const UNUSED_SECONDS = 40;

export interface AssistanceEndsOptions {
  readonly visitsOver: number;
  /** Nothing typed, nothing open: the keypad waits for somebody. */
  readonly isAtRest: boolean;
}

/** Large type, another language and the like are for this customer only: the next one finds the usual kiosk. */
export function useAssistanceEnds({ visitsOver, isAtRest }: AssistanceEndsOptions): void {
  const runtime = useRuntime();
  const isAssisted = useTablet(({ assistance, turn }) => turn === null && isAny(assistance));
  // Before the next paint, so that nobody sees the keypad in the dress of the one before.
  useLayoutEffect(() => {
    if (visitsOver > 0) runtime.endAssistance();
  }, [runtime, visitsOver]);
  useIdle({
    seconds: UNUSED_SECONDS,
    isActive: isAtRest && isAssisted,
    onIdle: () => runtime.endAssistance(),
  });
}

const isAny = (assistance: Assistance): boolean =>
  Object.values(assistance).some((choice) => choice !== null && choice !== false);
