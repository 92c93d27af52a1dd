import type { DeviceId } from '#domain/ids.ts';
import type { CanaryCage } from './canary.ts';

export interface CanaryKeeper {
  /** Every acknowledged write; told to the canary a moment later, out of the tap's way. */
  noticeWritten(deviceSeq: number): void;
  /** The owner was told that entries are gone. */
  acknowledgeLoss(): void;
}

export function keepCanary(cage: CanaryCage, deviceId: DeviceId): CanaryKeeper {
  let latest = 0;
  let isDue = false;

  function keep(): void {
    isDue = false;
    const before = cage.look();
    // Another tab of this tablet may have written more.
    const acknowledged = before?.deviceId === deviceId ? before.deviceSeq : 0;
    const deviceSeq = Math.max(acknowledged, latest);
    if (deviceSeq > acknowledged) cage.keep({ deviceId, deviceSeq, lost: before?.lost ?? 0 });
  }

  return {
    noticeWritten(deviceSeq) {
      latest = Math.max(latest, deviceSeq);
      if (isDue) return;
      isDue = true;
      setTimeout(keep, 0);
    },
    acknowledgeLoss() {
      const canary = cage.look();
      if (canary) cage.keep({ ...canary, lost: 0 });
    },
  };
}
