import { createContext, useContext, useEffect } from 'react';
import { VOLUME_USUAL } from './voiceVolume.ts';

/** 음성 안내 as the screens of the kiosk know it. */
export interface KioskVoice {
  /** There is a voice for this customer's language on this tablet; without one nothing is offered. */
  readonly isOffered: boolean;
  readonly isOn: boolean;
  /** One to five. */
  readonly volume: number;
  readonly isStillThereAsked: boolean;
  readonly turnOn: () => void;
  readonly turnOff: () => void;
  readonly setVolume: (volume: number) => void;
  readonly askStillThere: (isAsked: boolean) => void;
}

const noVoice: KioskVoice = {
  isOffered: false,
  isOn: false,
  volume: VOLUME_USUAL,
  isStillThereAsked: false,
  turnOn: () => undefined,
  turnOff: () => undefined,
  setVolume: () => undefined,
  askStillThere: () => undefined,
};

export const VoiceContext = createContext<KioskVoice>(noVoice);

export const useKioskVoice = (): KioskVoice => useContext(VoiceContext);

/** For as long as the question stands on the screen. */
export function useStillThereSpoken(): void {
  const { askStillThere } = useContext(VoiceContext);
  useEffect(() => {
    askStillThere(true);
    return () => askStillThere(false);
  }, [askStillThere]);
}
