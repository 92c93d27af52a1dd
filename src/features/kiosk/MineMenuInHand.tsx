import type { StoppedPurpose } from '#books/suppression/events.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Title } from '#ui/Title.tsx';
import { Last4Mark } from './Last4Mark.tsx';
import styles from './MineMenu.module.css';
import type { MineStageProps } from './MineStageInHand.tsx';
import type { MineStage } from './mineStage.ts';
import { Page } from './Page.tsx';

/** What a customer may ask for: to be left alone at once, the rest after a look at the phone. */
export function MineMenuInHand({ inHand, last4, onStage, onClose }: MineStageProps) {
  const t = useWords('mine');
  const kiosk = useWords('kiosk');
  const runtime = useRuntime();
  const { ask, isBusy } = useAsk(
    (purpose: StoppedPurpose) => runtime.stopAdvertising(purpose).then(inHand.sayRefusal),
    (_stopped, purpose) => onStage({ type: 'stopped', purpose, at: runtime.clock.now() }),
  );

  // What is being written has its answer first.
  const go = (stage: MineStage) => {
    if (!isBusy) onStage(stage);
  };

  return (
    <Page
      sign={inHand.shop.sign}
      corner={<Last4Mark last4={last4} />}
      onCallStaff={inHand.callStaff}
      forward={
        <Button tone="ink" onPress={onClose}>
          {kiosk('close')}
        </Button>
      }
    >
      <div className={styles['words']}>
        <Title>{t('menu.title')}</Title>
        <p className={styles['sub']}>{t('menu.sub')}</p>
      </div>
      <div className={styles['choices']} aria-busy={isBusy}>
        <Choice
          words={t('menu.stop')}
          note={t('menu.stopNote')}
          onPress={() => ask('advertising')}
        />
        <Choice
          words={t('menu.stopAtNight')}
          note={t('menu.stopAtNightNote')}
          onPress={() => ask('nightAdvertising')}
        />
        <Choice
          words={t('menu.see')}
          note={t('menu.seeNote')}
          onPress={() => go({ type: 'verify', kind: 'see' })}
        />
        <Choice
          words={t('menu.erase')}
          note={t('menu.eraseNote')}
          onPress={() => go({ type: 'verify', kind: 'erase' })}
        />
      </div>
    </Page>
  );
}

interface ChoiceProps {
  readonly words: string;
  readonly note: string;
  readonly onPress: () => void;
}

function Choice({ words, note, onPress }: ChoiceProps) {
  return (
    <button type="button" className={styles['choice']} onClick={onPress}>
      <span className={styles['verb']}>{words}</span>
      <span className={styles['note']}>{note}</span>
    </button>
  );
}
