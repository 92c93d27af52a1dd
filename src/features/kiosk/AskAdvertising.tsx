import type { ReactNode } from 'react';
import type { AskAnswer } from '#desk/asks.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { AskSheet } from './AskSheet.tsx';

const bold = (words: ReactNode) => <b>{words}</b>;

/** Two equal answers, all four facts, both channels; a no costs nothing and says so (M-15, L-06). */
export function AskAdvertising({ onAnswer }: { readonly onAnswer: (answer: AskAnswer) => void }) {
  const t = useWords('asks');
  const answer = (isGiven: boolean) => onAnswer({ type: 'advertising', isGiven });
  return (
    <AskSheet
      title={t('advertising.title')}
      answers={
        <>
          <Button size="small" isWide onPress={() => answer(false)}>
            {t('advertising.no')}
          </Button>
          <Button size="small" isWide onPress={() => answer(true)}>
            {t('advertising.yes')}
          </Button>
        </>
      }
    >
      <p>{t.rich('advertising.how', { b: bold })}</p>
      <p>{t.rich('advertising.what', { b: bold })}</p>
    </AskSheet>
  );
}
