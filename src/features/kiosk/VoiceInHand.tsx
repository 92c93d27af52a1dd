import { lazy, Suspense } from 'react';
import { loadPart } from '#device/loadPart.ts';
import { useTablet } from '#device/useRuntime.ts';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import type { KioskStep } from './kioskFlow.ts';
import { useKioskVoice } from './voiceContext.ts';

/** Its sentences and its player come with the first customer who asks for them. */
const VoiceGuide = lazy(async () => {
  const { VoiceGuide: Guide } = await loadPart(() => import('./VoiceGuide.tsx'));
  return { default: Guide };
});

export interface VoiceInHandProps {
  readonly state: KioskStep;
  readonly isCallShown: boolean;
  readonly program: LoyaltyProgram;
}

/** The voice beside the screens: there while it is wanted, silent at all other times (KWCAG 1.4.2). */
export function VoiceInHand({ state, isCallShown, program }: VoiceInHandProps) {
  const { isOn } = useKioskVoice();
  const turn = useTablet((tablet) => tablet.turn);
  if (!isOn) return null;
  return (
    <Suspense>
      <VoiceGuide scene={{ state, turn, isCallShown }} program={program} />
    </Suspense>
  );
}
