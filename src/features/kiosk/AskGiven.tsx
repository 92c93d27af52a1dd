import type { ReactNode } from 'react';
import { useFormat } from '#i18n/useFormat.ts';
import { useParticle } from '#i18n/useParticle.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { AskSheet } from './AskSheet.tsx';
import type { AskStage } from './askStages.ts';

export interface AskGivenProps {
  readonly shopName: string;
  readonly given: AskStage & { readonly type: 'given' };
  readonly onClose: () => void;
}

/** Who sends, what was agreed to and when, and how it ends (M-08). */
export function AskGiven({ shopName, given, onClose }: AskGivenProps) {
  const withParticle = useParticle();
  const t = useWords('asks');
  const format = useFormat();
  const values = {
    shopNameSubject: withParticle(shopName, '이/가'),
    b: (words: ReactNode) => <b>{words}</b>,
  };
  return (
    <AskSheet
      title={t('given.title', { day: format.day(given.at) })}
      answers={
        <Button size="small" isWide onPress={onClose}>
          {t('given.close')}
        </Button>
      }
    >
      <p>{given.isNightGiven ? t.rich('given.byNight', values) : t.rich('given.byDay', values)}</p>
    </AskSheet>
  );
}
