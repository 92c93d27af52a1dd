import { useState } from 'react';
import { type Stamps, stamps } from '#domain/stamps.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { NumberEntry } from '#ui/NumberEntry.tsx';
import { useKeyLabels } from './useKeyLabels.ts';

export interface OwnStampsDialogProps {
  readonly stampsMax: Stamps;
  readonly onDismiss: () => void;
  readonly onChoose: (stamps: Stamps) => void;
}

/** A number of stamps that has no key of its own. */
export function OwnStampsDialog({ stampsMax, onDismiss, onChoose }: OwnStampsDialogProps) {
  const t = useWords('counter');
  const sayRefusal = useRefusalWords();
  const keyLabels = useKeyLabels();
  const [digits, setDigits] = useState('');
  const count = Number(digits);
  const isTooMany = count > stampsMax;
  const canChoose = count > 0 && !isTooMany;
  return (
    <Dialog theme="staff" title={t('ownStamps.title')} onDismiss={onDismiss}>
      <NumberEntry
        label={t('ownStamps.title')}
        digits={digits}
        digitsMax={2}
        shown={t('ownStamps.shown', { stamps: count })}
        problem={isTooMany ? sayRefusal({ type: 'TooManyStampsAtOnce', stampsMax }) : undefined}
        keyLabels={keyLabels}
        onChange={setDigits}
        onSubmit={() => canChoose && onChoose(stamps(count))}
      >
        <Button tone="staff" onPress={onDismiss}>
          {t('ownStamps.back')}
        </Button>
        <Button type="submit" tone="staffAct" isWide isWaiting={!canChoose}>
          {count === 0 ? t('ownStamps.none') : t('ownStamps.submit', { stamps: count })}
        </Button>
      </NumberEntry>
    </Dialog>
  );
}
