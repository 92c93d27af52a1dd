import { useEffect, useState } from 'react';
import { useRuntime, useTablet } from '#device/useRuntime.ts';
import type { Tones } from '#ui/tone.ts';

const SHOWN_MS = 8000;

/** 직원 부르기: rings, shows it at the staff's edge, and tells the customer for a while. */
export function useStaffCall(tones: Tones) {
  const runtime = useRuntime();
  const isCalling = useTablet((tablet) => tablet.isCalling);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isShown) return;
    const timer = setTimeout(() => setShown(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isShown]);

  const ring = () => {
    runtime.callStaff();
    tones.playBell();
  };
  const callStaff = () => {
    ring();
    setShown(true);
  };
  return { callStaff, ring, isCallShown: isShown && isCalling };
}
