import type { Assistance } from '#device/tabletState.ts';
import { useWords } from '#i18n/useWords.ts';
import { Chip } from '#ui/Chip.tsx';
import { VoiceAssist } from './VoiceAssist.tsx';

export interface AssistKeysProps {
  readonly assistance: Assistance;
  readonly onAssist: (changed: Partial<Assistance>) => void;
}

/** One tap makes the kiosk easier for whoever stands there, and one more takes it back (B-10, B-14, B-15). */
export function AssistKeys({ assistance, onAssist }: AssistKeysProps) {
  const t = useWords('kiosk');
  const { isLarge, isHighContrast, isLow } = assistance;
  return (
    <>
      <Chip onPress={() => onAssist({ isLarge: !isLarge })}>
        {isLarge ? t('assist.usual') : t('assist.large')}
      </Chip>
      <Chip
        isPressed={isHighContrast}
        onPress={() => onAssist({ isHighContrast: !isHighContrast })}
      >
        {t('assist.contrast')}
      </Chip>
      <Chip isPressed={isLow} onPress={() => onAssist({ isLow: !isLow })}>
        {t('assist.low')}
      </Chip>
      <VoiceAssist />
    </>
  );
}
