import { useState } from 'react';
import { mayDo } from '#desk/permissions.ts';
import type { Colleague } from '#device/runtime.ts';
import { useTablet } from '#device/useRuntime.ts';
import type { StaffId } from '#domain/ids.ts';
import { useColleagues } from './useColleagues.ts';

export interface Reversers {
  /** Who may take back a tap that is older than ten minutes. */
  readonly reversers: readonly Colleague[];
  readonly chosen: Colleague | undefined;
  readonly choose: (staffId: StaffId) => void;
  readonly isOnDutyAllowed: boolean;
}

/** Whoever is on duty, if they may; else a manager or the owner who stands by. */
export function useReversers(): Reversers {
  const duty = useTablet((tablet) => tablet.duty);
  const [chosenId, choose] = useState(duty?.staffId);
  const reversers = (useColleagues() ?? []).filter(({ role }) => mayDo(role, 'reverse'));
  return {
    reversers,
    chosen: reversers.find(({ staffId }) => staffId === chosenId),
    choose,
    isOnDutyAllowed: duty !== null && mayDo(duty.role, 'reverse'),
  };
}
