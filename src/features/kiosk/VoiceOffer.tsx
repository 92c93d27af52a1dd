import type { ReactNode } from 'react';
import { useVoice } from './useVoice.ts';
import { VoiceContext } from './voiceContext.ts';

/** Around the kiosk: whether a voice can be had, and whether this customer wants it. */
export function VoiceOffer({ children }: { readonly children: ReactNode }) {
  return <VoiceContext value={useVoice()}>{children}</VoiceContext>;
}
