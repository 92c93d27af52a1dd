import { useState } from 'react';
import { useRuntime, useTablet } from '#device/useRuntime.ts';
import { createTones } from '#ui/tone.ts';
import { useRepeated } from '#ui/useRepeated.ts';

/** After the first, which rings with the customer's own tap. */
const RINGS_MAX = 4;
const EVERY_SECONDS = 20;

/** 직원 부르기 rings on softly, wherever staff are in the app, until somebody answers (B-02). */
export function useCallBell(): void {
  const { tablet } = useRuntime();
  const isCalling = useTablet(({ isCalling: isUnanswered }) => isUnanswered);
  const [tones] = useState(() => createTones(() => tablet.getState().isSoundOn));
  useRepeated({
    isActive: isCalling,
    everySeconds: EVERY_SECONDS,
    timesMax: RINGS_MAX,
    onTime: () => tones.playBell({ isSoft: true }),
  });
}
