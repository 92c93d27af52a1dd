import { useState } from 'react';
import { type Stamps, stamps } from '#domain/stamps.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { NumberEntry } from '#ui/NumberEntry.tsx';
import type { TillVerb } from './BasketDialog.tsx';
import { useKeyLabels } from './useKeyLabels.ts';

export interface StampsDialogProps {
  readonly stampsMax: Stamps;
  readonly verb: TillVerb;
  readonly onSubmit: (stamps: Stamps) => void;
  readonly onDismiss: () => void;
}

/** 직접: a number of stamps that has no key of its own. */
export function StampsDialog({ stampsMax, verb, onSubmit, onDismiss }: StampsDialogProps) {
  const t = useWords('kiosk');
  const sayRefusal = useRefusalWords();
  const keyLabels = useKeyLabels();
  const [digits, setDigits] = useState('');
  const count = Number(digits);
  const isTooMany = count > stampsMax;
  const canSubmit = count > 0 && !isTooMany;

  return (
    <Dialog theme="staff" title={t('edge.ownTitle')} onDismiss={onDismiss}>
      <NumberEntry
        label={t('edge.ownTitle')}
        digits={digits}
        digitsMax={2}
        shown={t('edge.stampsShown', { stamps: count })}
        problem={isTooMany ? sayRefusal({ type: 'TooManyStampsAtOnce', stampsMax }) : undefined}
        keyLabels={keyLabels}
        onChange={setDigits}
        onSubmit={() => canSubmit && onSubmit(stamps(count))}
      >
        <Button tone="staff" onPress={onDismiss}>
          {t('edge.dismiss')}
        </Button>
        <Button type="submit" tone="staffAct" isWide isWaiting={!canSubmit}>
          {count === 0 ? t('edge.ownOfNone') : t(`edge.own.${verb}`, { stamps: count })}
        </Button>
      </NumberEntry>
    </Dialog>
  );
}
