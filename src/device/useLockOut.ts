import { useEffect, useState } from 'react';
import type { LockOut } from '#books/staff/staffMember.ts';
import type { Colleague } from './runtime.ts';
import { useRuntime } from './useRuntime.ts';

/** The lock-out of somebody's PIN, until it is over; it ends on screen as it ends in the books. */
export function useLockOut({ lockOut }: Colleague): LockOut | null {
  const { clock } = useRuntime();
  const [over, setOver] = useState<LockOut>();
  useEffect(() => {
    if (lockOut === null || lockOut.until === null) return;
    const timer = setTimeout(() => setOver(lockOut), lockOut.until - clock.now());
    return () => clearTimeout(timer);
  }, [lockOut, clock]);
  return lockOut === over ? null : lockOut;
}
