import { useState } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { NumberEntry } from '#ui/NumberEntry.tsx';
import { useKeyLabels } from './useKeyLabels.ts';

export interface PaperManyProps {
  readonly max: number;
  readonly onChoose: (count: number) => void;
  readonly onDismiss: () => void;
}

/** More stamps than a paper card usually has: a manager types how many. */
export function PaperMany({ max, onChoose, onDismiss }: PaperManyProps) {
  const t = useWords('roles');
  const keyLabels = useKeyLabels();
  const [digits, setDigits] = useState('');
  const count = Number(digits);
  const canChoose = count > 0 && count <= max;
  return (
    <Dialog theme="staff" title={t('paper.ownTitle')} onDismiss={onDismiss}>
      <NumberEntry
        label={t('paper.ownTitle')}
        digits={digits}
        digitsMax={2}
        shown={t('paper.own', { stamps: count })}
        problem={count > max ? t('paper.tooMany', { max }) : undefined}
        keyLabels={keyLabels}
        onChange={setDigits}
        onSubmit={() => canChoose && onChoose(count)}
      >
        <Button tone="staff" onPress={onDismiss}>
          {t('paper.back')}
        </Button>
        <Button type="submit" tone="staffAct" isWide isWaiting={!canChoose}>
          {count === 0 ? t('paper.ownNone') : t('paper.ownSubmit', { stamps: count })}
        </Button>
      </NumberEntry>
    </Dialog>
  );
}
