import { useState } from 'react';
import { useNavigate } from 'react-router';
import { describeBrowser } from '#device/describeBrowser.ts';
import { type InstallState, useInstallState } from '#device/useInstallState.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Segments } from '#ui/Segments.tsx';
import { Title } from '#ui/Title.tsx';
import styles from './InstallScreen.module.css';
import { beginningOf, INSTALL_PLACES, type InstallDrawing, installPlace } from './installGuide.ts';
import { StepDrawing } from './StepDrawing.tsx';

/** From a browser's tab to a kiosk that nobody leaves by accident (U-17); each check is live. */
export function InstallScreen() {
  const t = useWords('install');
  const navigate = useNavigate();
  const state = useInstallState();
  const [place, setPlace] = useState(() => installPlace(describeBrowser()));
  return (
    <main className={styles['page']}>
      <title>{t('title')}</title>
      <div className={styles['screen']}>
        <header className={styles['head']}>
          <Title size="small">{t('title')}</Title>
          <p className={styles['sub']}>{t('sub')}</p>
        </header>
        <Checks state={state} />
        <Segments
          label={t('place')}
          value={place}
          choices={INSTALL_PLACES.map((value) => ({ value, words: t(`places.${value}`) }))}
          onChange={setPlace}
        />
        <section className={styles['part']}>
          <h2 className={styles['heading']}>{t('toHome')}</h2>
          <ol className={styles['steps']}>
            <Step drawing={beginningOf[place]}>{t(`${place}.open`)}</Step>
            <Step drawing="addToHome">{t(`${place}.add`)}</Step>
            <Step drawing="icon">{t(`${place}.start`)}</Step>
          </ol>
        </section>
        <section className={styles['part']}>
          <h2 className={styles['heading']}>{t('kiosk')}</h2>
          <ol className={styles['steps']}>
            <Step drawing="settings">{t(`${place}.allow`)}</Step>
            <Step drawing="lock">{t(`${place}.lock`)}</Step>
            <Step drawing="awake">{t(`${place}.awake`)}</Step>
          </ol>
        </section>
        <div className={styles['actions']}>
          <Button tone="ink" onPress={() => void navigate('/', { replace: true })}>
            {t('back')}
          </Button>
        </div>
      </div>
    </main>
  );
}

interface StepProps {
  readonly drawing: InstallDrawing;
  readonly children: string;
}

function Step({ drawing, children }: StepProps) {
  return (
    <li className={styles['step']}>
      <StepDrawing name={drawing} />
      <p>{children}</p>
    </li>
  );
}

/** What is so already and what is not, by words and marks. */
function Checks({ state }: { readonly state: InstallState }) {
  const t = useWords('install');
  const checks = [
    ['standalone', state.isStandalone],
    ['storage', state.isStorageKept],
    ['awake', state.isKeptAwake],
  ] as const;
  return (
    <ul className={styles['checks']} aria-label={t('checks')} aria-live="polite">
      {checks.map(([name, isMet]) => (
        <li key={name} className={styles['check']} data-met={isMet === true || undefined}>
          <Icon name={isMet === true ? 'check' : 'close'} />
          <span>{isMet === true ? t(`check.${name}.yes`) : t(`check.${name}.no`)}</span>
        </li>
      ))}
    </ul>
  );
}
