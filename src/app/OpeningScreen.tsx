import { useEffect, useState } from 'react';
import type { OpeningPhase, OpeningPhases } from '#device/openingPhase.ts';
import { useWords } from '#i18n/useWords.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { MessageScreen } from './MessageScreen.tsx';

export interface OpeningScreenProps {
  /** What the opening tablet is busy with; left out where only a screen is being loaded. */
  readonly phases?: OpeningPhases;
}

/** Bare paper for the blink of an eye in which the tablet opens; longer work says what it is. */
export function OpeningScreen({ phases }: OpeningScreenProps) {
  const t = useWords('frame');
  const [phase, setPhase] = useState<OpeningPhase>('opening');
  useEffect(() => {
    const subscription = phases?.subscribe(setPhase);
    return () => subscription?.unsubscribe();
  }, [phases]);

  if (phase === 'opening') {
    return (
      <main aria-busy="true">
        <VisuallyHidden>{t('opening')}</VisuallyHidden>
      </main>
    );
  }
  return (
    <div role="status">
      <MessageScreen title={t(`openingPhase.${phase}.title`)}>
        <p>{t(`openingPhase.${phase}.body`)}</p>
      </MessageScreen>
    </div>
  );
}
