import { useState, useSyncExternalStore } from 'react';
import { useRuntime, useTablet } from '#device/useRuntime.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { createSpeech, hasVoiceClips } from '#ui/speech.ts';
import type { KioskVoice } from './voiceContext.ts';
import { clampVolume, VOLUME_USUAL } from './voiceVolume.ts';

/** 음성 안내 for this visit: offered where this tablet can speak the language, on when the customer asks (B-23). */
export function useVoice(): KioskVoice {
  const runtime = useRuntime();
  const language = useLanguage();
  const [speech] = useState(() => createSpeech());
  const isOffered = useSyncExternalStore(
    speech.watchVoices,
    () => speech.hasVoice(language) || hasVoiceClips(language),
  );
  const isAsked = useTablet((tablet) => tablet.assistance.isSpoken);
  const [volume, setVolume] = useState(VOLUME_USUAL);
  const [isStillThereAsked, askStillThere] = useState(false);
  const [actions] = useState(() => ({
    turnOn() {
      speech.wake();
      setVolume(VOLUME_USUAL);
      runtime.assist({ isSpoken: true });
    },
    turnOff: () => runtime.assist({ isSpoken: false }),
    setVolume: (wanted: number) => setVolume(clampVolume(wanted)),
    askStillThere,
  }));
  return { isOffered, isOn: isAsked && isOffered, volume, isStillThereAsked, ...actions };
}
