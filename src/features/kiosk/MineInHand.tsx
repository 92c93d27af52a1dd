import { useEffect, useState } from 'react';
import { useRuntime } from '#device/useRuntime.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { MineWords } from '#i18n/MineWords.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useSettled } from '#ui/useSettled.ts';
import styles from './MineInHand.module.css';
import { MineStageInHand } from './MineStageInHand.tsx';
import type { MineStage } from './mineStage.ts';
import { StillThere } from './StillThere.tsx';
import type { StepInHand } from './stepInHand.ts';

export interface MineInHandProps {
  readonly inHand: StepInHand;
  readonly last4: Last4;
}

const IDLE_SECONDS = 60;
/** What closes by itself needs no question. */
const LAST_WORDS: readonly MineStage['type'][] = ['stopped', 'left', 'nobody', 'erased'];

/** 내 정보, while its customer is there; what it showed is gone with it (L-30 to L-33). */
export function MineInHand({ inHand, last4 }: MineInHandProps) {
  const language = useLanguage();
  const [stage, setStage] = useState<MineStage>({ type: 'menu' });
  const isSettled = useSettled(stage.type);
  const close = () => inHand.dispatch({ type: 'Returned' });
  useKeptWhileTouched();
  useClosedOnLeave();

  return (
    <MineWords language={language}>
      <div className={styles['mine']} data-settling={!isSettled || undefined}>
        <MineStageInHand {...{ inHand, last4, stage, onStage: setStage, onClose: close }} />
      </div>
      {!LAST_WORDS.includes(stage.type) && (
        <StillThere key={stage.type} seconds={IDLE_SECONDS} onLeft={close} />
      )}
    </MineWords>
  );
}

/** The tablet holds the number for as long as somebody touches the screen, and a little longer. */
function useKeptWhileTouched(): void {
  const runtime = useRuntime();
  useEffect(() => {
    const left = new AbortController();
    for (const touch of ['pointerdown', 'keydown', 'scroll'] as const) {
      const options = { capture: true, passive: true, signal: left.signal };
      document.addEventListener(touch, () => runtime.keepMine(), options);
    }
    return () => left.abort();
  }, [runtime]);
}

function useClosedOnLeave(): void {
  const runtime = useRuntime();
  useEffect(() => () => runtime.closeMine(), [runtime]);
}
