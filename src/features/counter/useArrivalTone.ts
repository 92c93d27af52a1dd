import { useEffect, useRef, useState } from 'react';
import type { WaitingCheckIn } from '#device/runtime.ts';
import { useRuntime } from '#device/useRuntime.ts';
import type { PendingId } from '#domain/ids.ts';
import { createTones } from '#ui/tone.ts';

/** A soft note when somebody new waits; what waited already when the screen opened is silent. */
export function useArrivalTone(rows: readonly WaitingCheckIn[] | undefined): void {
  const { tablet } = useRuntime();
  const [tones] = useState(() => createTones(() => tablet.getState().isSoundOn));
  const known = useRef<ReadonlySet<PendingId>>(undefined);
  useEffect(() => {
    if (rows === undefined) return;
    const before = known.current;
    known.current = new Set(rows.map(({ pendingId }) => pendingId));
    if (before && rows.some(({ pendingId }) => !before.has(pendingId))) tones.playArrival();
  }, [rows, tones]);
}
