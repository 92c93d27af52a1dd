import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Ring } from '#ui/Ring.tsx';
import { useCountdown } from '#ui/useCountdown.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';

export interface CloseButtonProps {
  readonly seconds: number;
  readonly onClose: () => void;
}

const NOTE_ID = 'closes-in';

/** Closes when pressed or when its ring has run out, whichever comes first. */
export function CloseButton({ seconds, onClose }: CloseButtonProps) {
  const t = useWords('kiosk');
  const secondsLeft = useCountdown({ seconds, onDone: onClose });
  return (
    <>
      <Button tone="ink" describedBy={NOTE_ID} onPress={onClose}>
        {t('close')}
        <Ring secondsLeft={secondsLeft} secondsTotal={seconds} />
      </Button>
      <VisuallyHidden id={NOTE_ID}>{t('countdown', { seconds })}</VisuallyHidden>
    </>
  );
}
