import { useState } from 'react';
import type { ConsentPurpose, HeardFrom } from '#books/person/events.ts';
import type { Answer } from '#device/runtime.ts';
import { useAsk } from '#device/useAsk.ts';
import { useMenu } from '#device/useMenu.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { ok } from '#domain/result.ts';
import { MineConsentDialog } from './MineConsentDialog.tsx';
import { MineHeardFromDialog } from './MineHeardFromDialog.tsx';
import { MineRecordScreen } from './MineRecordScreen.tsx';
import type { MineStageProps } from './MineStageInHand.tsx';
import type { MineShown } from './mineStage.ts';

export interface MineRecordProps extends MineStageProps {
  readonly mine: MineShown;
}

/** What is kept of this customer, and what of it they may put right themselves. */
export function MineRecordInHand({ inHand, last4, mine, onStage, onClose }: MineRecordProps) {
  const { customerId, record } = mine;
  const runtime = useRuntime();
  const menu = useMenu() ?? [];
  const [asking, setAsking] = useState<ConsentPurpose | 'heardFrom'>();
  const { ask: correct, isBusy } = useAsk(
    (change: () => Answer<void>) => changeAndRead(change).then(inHand.sayRefusal),
    (shown) => {
      setAsking(undefined);
      onStage({ type: 'record', mine: shown });
    },
  );

  async function changeAndRead(change: () => Answer<void>): Answer<MineShown> {
    const changed = await change();
    // The same answer once more: what is stored is what was wanted.
    if (!changed.ok && changed.failure.type !== 'AlreadyAnswered') return changed;
    const read = await runtime.readMine();
    return read.ok ? ok({ customerId, record: read.value }) : read;
  }

  const give = (type: ConsentPurpose) =>
    correct(() => runtime.answerAsk({ customerId }, { type, isGiven: true }));
  const tell = (source: HeardFrom) => correct(() => runtime.correctHeardFrom(source));
  const stay = () => {
    if (!isBusy) setAsking(undefined);
  };

  return (
    <>
      <MineRecordScreen
        shop={inHand.shop}
        menu={menu}
        last4={last4}
        record={record}
        onStop={(purpose) => correct(() => runtime.stopAdvertising(purpose))}
        onStart={setAsking}
        onCorrectHeardFrom={() => setAsking('heardFrom')}
        onErase={() => onStage({ type: 'erase', mine })}
        onCallStaff={inHand.callStaff}
        onClose={onClose}
      />
      {asking === 'heardFrom' && <MineHeardFromDialog onTell={tell} onDismiss={stay} />}
      {asking !== undefined && asking !== 'heardFrom' && (
        <MineConsentDialog purpose={asking} onGive={() => give(asking)} onDismiss={stay} />
      )}
    </>
  );
}
