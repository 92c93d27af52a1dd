import { useWords } from '#i18n/useWords.ts';
import { Chip } from '#ui/Chip.tsx';
import { VoiceKeys } from './VoiceKeys.tsx';
import { useKioskVoice } from './voiceContext.ts';

/** 음성 안내 among the helpers: turned on with one tap, then its own keys in the same place. */
export function VoiceAssist() {
  const t = useWords('kiosk');
  const { isOffered, isOn, turnOn } = useKioskVoice();
  if (!isOffered) return null;
  return isOn ? <VoiceKeys isHelper /> : <Chip onPress={turnOn}>{t('assist.voice')}</Chip>;
}
