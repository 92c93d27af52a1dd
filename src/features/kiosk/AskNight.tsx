import { useState } from 'react';
import type { AskAnswer } from '#desk/asks.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Tick } from '#ui/Tick.tsx';
import { AskSheet } from './AskSheet.tsx';

/** A consent of its own, with a box that nobody ticked beforehand (L-04). */
export function AskNight({ onAnswer }: { readonly onAnswer: (answer: AskAnswer) => void }) {
  const t = useWords('asks');
  const [isTicked, setTicked] = useState(false);
  return (
    <AskSheet
      title={t('advertising.nightTitle')}
      answers={
        <Button
          size="small"
          isWide
          onPress={() => onAnswer({ type: 'nightAdvertising', isGiven: isTicked })}
        >
          {t('advertising.nightDone')}
        </Button>
      }
    >
      <Tick isTicked={isTicked} onChange={setTicked}>
        {t('advertising.night')}
      </Tick>
    </AskSheet>
  );
}
