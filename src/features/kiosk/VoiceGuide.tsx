import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { fetchVoiceClip } from '#device/fetchVoiceClip.ts';
import { useTablet } from '#device/useRuntime.ts';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { VoiceWords } from '#i18n/VoiceWords.ts';
import { createBrowserVoice, type Utterance } from '#ui/voice.ts';
import { spokenNameOf } from './spokenNameOf.ts';
import { useVoiceKeyClips } from './useVoiceKeyClips.ts';
import { useVoiceText } from './useVoiceText.ts';
import { voiceClipNames } from './voiceClipNames.ts';
import { useKioskVoice } from './voiceContext.ts';
import { type VoiceScene, voiceLines } from './voiceLines.ts';
import { VOLUME_MAX } from './voiceVolume.ts';

export interface VoiceGuideProps {
  readonly scene: Omit<VoiceScene, 'isStillThereAsked'>;
  readonly program: LoyaltyProgram;
}

/** The voice itself, on the screen only while the customer wants it: it shows nothing, and leaves silent. */
export function VoiceGuide(props: VoiceGuideProps) {
  const language = useTablet((tablet) => tablet.assistance.language ?? tablet.staffLanguage);
  return (
    <VoiceWords language={language}>
      <Guide {...props} />
    </VoiceWords>
  );
}

function Guide({ scene, program }: VoiceGuideProps) {
  const { volume, isStillThereAsked } = useKioskVoice();
  const language = useLanguage();
  const textOf = useVoiceText();
  const clipOfKey = useVoiceKeyClips();
  const [voice] = useState(() => createBrowserVoice(fetchVoiceClip));
  const before = useRef<VoiceScene>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  // A moment later: whoever closes their visit takes the voice along before it speaks to nobody.
  const say = (utterance: Utterance) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() =>
      voice.say(utterance, { language, volume: volume / VOLUME_MAX }),
    );
  };
  const fallSilent = useEffectEvent(() => {
    clearTimeout(waiting.current);
    voice.stop();
  });

  const tell = useEffectEvent((now: VoiceScene) => {
    const lines = voiceLines(before.current, now, program);
    const isNewScreen = before.current?.state.step !== now.state.step;
    before.current = now;
    if (lines.length > 0) say({ text: textOf(lines), clips: voiceClipNames(lines) });
    else if (isNewScreen) fallSilent();
  });
  const { state, turn, isCallShown } = scene;
  useEffect(
    () => tell({ state, turn, isCallShown, isStillThereAsked }),
    [state, turn, isCallShown, isStillThereAsked],
  );

  const isFirstVolume = useRef(true);
  const tellVolume = useEffectEvent(() =>
    say({ text: String(volume), clips: [`digit-${volume}`] }),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when it changes, at its new loudness.
  useEffect(() => {
    if (!isFirstVolume.current) tellVolume();
    isFirstVolume.current = false;
  }, [volume]);

  const tellKey = useEffectEvent((name: string) => say({ text: name, clips: clipOfKey(name) }));
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const name = spokenNameOf(target);
      if (name !== undefined) tellKey(name);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);

  useEffect(() => () => fallSilent(), []);
  return null;
}
