import { useEffect, useState } from 'react';

/** Longer than a double tap, shorter than a glance at what is new. */
const SETTLING_MS = 600;
const PRESSING_KEYS: readonly string[] = ['Enter', ' '];

/**
 * False for a moment after another screen came. A second tap or Enter that was meant for the screen before must
 * not press what now lies there: the caller takes no pointers meanwhile (in CSS), the keyboard is kept back here.
 */
export function useSettled(screen: string): boolean {
  const [settledScreen, setSettledScreen] = useState(screen);
  const isSettled = settledScreen === screen;

  useEffect(() => {
    if (isSettled) return;
    const settle = () => setSettledScreen(screen);
    const timer = setTimeout(settle, SETTLING_MS);
    const press = (event: KeyboardEvent) => {
      // Whoever presses any other key has seen the new screen.
      if (!PRESSING_KEYS.includes(event.key)) return settle();
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', press, { capture: true });
    };
  }, [screen, isSettled]);

  return isSettled;
}
