import { useState } from 'react';
import { useRuntime } from '#device/useRuntime.ts';
import { useSampleWords } from './useSampleWords.ts';

/** The way into the sample shop. */
export interface Sample {
  /** How much of it is made, from 0 to 1; nothing while nobody wants it. */
  readonly share: number | undefined;
  readonly hasFailed: boolean;
  readonly visit: () => void;
}

export function useSample(): Sample {
  const runtime = useRuntime();
  const words = useSampleWords();
  const [share, setShare] = useState<number>();
  const [hasFailed, setFailed] = useState(false);

  async function visit(): Promise<void> {
    setShare(0);
    try {
      if (await runtime.visitSample(words, setShare)) return;
    } catch (error) {
      runtime.noteFailure(error, 'sample');
    }
    setShare(undefined);
    setFailed(true);
  }

  return { share, hasFailed, visit: () => void visit() };
}
