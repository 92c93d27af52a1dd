import { useState } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Ring } from '#ui/Ring.tsx';
import { useCountdown } from '#ui/useCountdown.ts';
import { useIdle } from '#ui/useIdle.ts';
import styles from './StillThere.module.css';
import { useStillThereSpoken } from './voiceContext.ts';

export interface StillThereProps {
  /** Without a touch, before it asks. */
  readonly seconds: number;
  /** Somebody is there and goes on. */
  readonly onStay?: () => void;
  readonly onLeft: () => void;
}

const ANSWER_SECONDS = 20;

/** Asks before it clears an unfinished screen; one tap goes on, as often as needed (B-16). */
export function StillThere({ seconds, onStay, onLeft }: StillThereProps) {
  const [isAsking, setAsking] = useState(false);
  useIdle({ seconds, isActive: !isAsking, onIdle: () => setAsking(true) });
  const stay = () => {
    setAsking(false);
    onStay?.();
  };
  return isAsking && <Question onStay={stay} onLeft={onLeft} />;
}

interface QuestionProps {
  readonly onStay: () => void;
  readonly onLeft: () => void;
}

function Question({ onStay, onLeft }: QuestionProps) {
  const t = useWords('kiosk');
  const secondsLeft = useCountdown({ seconds: ANSWER_SECONDS, onDone: onLeft });
  useStillThereSpoken();
  return (
    <Dialog
      title={t('stillThere.title')}
      onDismiss={onStay}
      actions={
        <Button tone="seal" size="large" onPress={onStay}>
          {t('stillThere.continue')}
        </Button>
      }
    >
      <p className={styles['body']}>
        <Ring secondsLeft={secondsLeft} secondsTotal={ANSWER_SECONDS} size={64} />
        {t('stillThere.body', { seconds: secondsLeft })}
      </p>
    </Dialog>
  );
}
