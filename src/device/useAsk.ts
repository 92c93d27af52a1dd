import { useRef, useState } from 'react';
import type { Refusal } from '#desk/refusal.ts';
import type { Answer } from './runtime.ts';
import { useRuntime } from './useRuntime.ts';

export interface Asking<Args extends readonly unknown[]> {
  /** Asks once at a time: a second tap while the first is on its way is the same tap. */
  readonly ask: (...args: Args) => void;
  /** Why the last try did not happen; gone with the next try. */
  readonly refusal: Refusal | undefined;
  readonly isBusy: boolean;
  readonly forgetRefusal: () => void;
}

/** One action of a screen. What the tablet throws goes to the screen's error boundary. */
export function useAsk<Args extends readonly unknown[], Value>(
  run: (...args: Args) => Answer<Value>,
  onDone: (value: Value, ...args: Args) => void,
): Asking<Args> {
  const runtime = useRuntime();
  const [refusal, setRefusal] = useState<Refusal>();
  const [isBusy, setBusy] = useState(false);
  const isOnItsWay = useRef(false);

  async function ask(...args: Args): Promise<void> {
    if (isOnItsWay.current) return;
    isOnItsWay.current = true;
    setBusy(true);
    setRefusal(undefined);
    try {
      const answered = await run(...args);
      if (answered.ok) onDone(answered.value, ...args);
      else setRefusal(answered.failure);
    } catch (failure) {
      // Remembered first: a screen that is gone by now has no boundary to fall to.
      runtime.noteFailure(failure, 'ask');
      setRefusal(() => {
        throw failure;
      });
    } finally {
      isOnItsWay.current = false;
      setBusy(false);
    }
  }

  return {
    ask: (...args) => void ask(...args),
    refusal,
    isBusy,
    forgetRefusal: () => setRefusal(undefined),
  };
}
