import { useMemo } from 'react';
import type { RequestKind } from '#books/privacyRequest/events.ts';
import type { Answer } from '#device/runtime.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime, useTablet } from '#device/useRuntime.ts';
import { useWatch } from '#device/useWatch.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Pin } from '#domain/pin.ts';
import { ok } from '#domain/result.ts';
import type { MineStageProps } from './MineStageInHand.tsx';
import { MineVerifyScreen } from './MineVerifyScreen.tsx';
import type { MineStage } from './mineStage.ts';

export interface MineVerifyProps extends MineStageProps {
  readonly kind: RequestKind;
}

/** Staff look at the phone and say so with the own PIN; or it waits for ten days at most (L-31, L-32). */
export function MineVerifyInHand({ inHand, last4, kind, onStage }: MineVerifyProps) {
  const runtime = useRuntime();
  const duty = useTablet((tablet) => tablet.duty);
  const everybody = useWatch(useMemo(() => runtime.watchColleagues(), [runtime])) ?? [];
  const verifying = useAsk(verify, onStage);
  const leaving = useAsk(
    () => runtime.leaveRequest(kind).then(inHand.sayRefusal),
    ({ dueAt }) => onStage({ type: 'left', kind, dueAt }),
  );
  const isBusy = verifying.isBusy || leaving.isBusy;

  async function verify(staffId: StaffId, pin: Pin): Answer<MineStage> {
    const verified = await runtime.verifyMine({ staffId, pin }, kind);
    if (!verified.ok) {
      inHand.tones.playError();
      return verified;
    }
    const { customerId } = verified.value;
    if (customerId === null) return ok({ type: 'nobody' });
    const read = await runtime.readMine();
    if (!read.ok) return read;
    const mine = { customerId, record: read.value };
    return ok({ type: kind === 'see' ? 'record' : 'erase', mine });
  }

  return (
    <MineVerifyScreen
      sign={inHand.shop.sign}
      last4={last4}
      colleagues={everybody.filter(({ isOnStaff }) => isOnStaff)}
      dutyStaffId={duty?.staffId ?? null}
      refusal={verifying.refusal}
      isBusy={isBusy}
      onConfirm={(staffId, pin) => {
        if (!isBusy) verifying.ask(staffId, pin);
      }}
      onLater={() => {
        if (!isBusy) leaving.ask();
      }}
      onBack={() => {
        if (!isBusy) onStage({ type: 'menu' });
      }}
      onCallStaff={inHand.callStaff}
    />
  );
}
