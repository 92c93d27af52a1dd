import { useState } from 'react';
import { useRuntime } from '#device/useRuntime.ts';
import { createTones, type Tones } from '#ui/tone.ts';

/** The sounds of this tablet, silent while its sound is off. */
export function useTones(): Tones {
  const { tablet } = useRuntime();
  const [tones] = useState(() => createTones(() => tablet.getState().isSoundOn));
  return tones;
}
