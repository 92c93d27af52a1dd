import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Longer than a double tap, shorter than a glance at what is new. */
const SETTLING_MS = 600;
const PRESSING_KEYS: readonly string[] = ['Enter', ' '];

/**
 * False for a moment after a press brought another screen. A second tap or Enter that was meant for
 * the screen before must not press what now lies there: the caller takes no pointers meanwhile (in
 * CSS), the keyboard is kept back here. A screen that came by itself takes presses at once.
 */
export function useSettled(screen: string): boolean {
  const [settledScreen, setSettledScreen] = useState(screen);
  const isSettled = settledScreen === screen;
  const press = usePressedLately(isSettled);

  useLayoutEffect(() => {
    if (isSettled) return;
    const settle = () => setSettledScreen(screen);
    if (!press.current.isLately) return settle();
    press.current.onForgotten = settle;
    const keepBack = (event: KeyboardEvent) => {
      // Whoever presses any other key has seen the new screen.
      if (!PRESSING_KEYS.includes(event.key)) return settle();
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', keepBack, { capture: true });
    return () => {
      press.current.onForgotten = nothing;
      window.removeEventListener('keydown', keepBack, { capture: true });
    };
  }, [screen, isSettled, press]);

  return isSettled;
}

interface LastPress {
  isLately: boolean;
  onForgotten: () => void;
}

/** The last press on a settled screen, remembered for the length of a double tap. */
function usePressedLately(isSettled: boolean): RefObject<LastPress> {
  const press = useRef<LastPress>({ isLately: false, onForgotten: nothing });
  const isCounting = useRef(isSettled);
  useLayoutEffect(() => {
    isCounting.current = isSettled;
  }, [isSettled]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const forget = () => {
      press.current.isLately = false;
      press.current.onForgotten();
    };
    const remember = (event: Event) => {
      const isOtherKey = event instanceof KeyboardEvent && !PRESSING_KEYS.includes(event.key);
      if (isOtherKey || !isCounting.current) return;
      press.current.isLately = true;
      clearTimeout(timer);
      timer = setTimeout(forget, SETTLING_MS);
    };
    const events = ['pointerup', 'keydown'];
    for (const name of events) window.addEventListener(name, remember, { capture: true });
    return () => {
      clearTimeout(timer);
      for (const name of events) window.removeEventListener(name, remember, { capture: true });
    };
  }, []);

  return press;
}

const nothing = (): void => undefined;
