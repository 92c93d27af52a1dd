import { useTablet } from '#device/useRuntime.ts';
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

/** What is told stays longer for whoever reads large letters, or listens (U-04). */
const SLOW_SECONDS_MIN = 15;

/** Closes when pressed or when its ring has run out, whichever comes first. */
export function CloseButton({ seconds: usual, onClose }: CloseButtonProps) {
  const t = useWords('kiosk');
  const isSlow = useTablet(({ assistance }) => assistance.isLarge || assistance.isSpoken);
  const seconds = isSlow ? Math.max(usual, SLOW_SECONDS_MIN) : usual;
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
