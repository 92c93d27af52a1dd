import { type RefObject, useEffect, useRef } from 'react';

const PROPERTY = '--strips-height';

/** Tells the screens below, which fill the window, how much of it the strips take. */
export function useStripsHeight(): RefObject<HTMLDivElement | null> {
  const strips = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = strips.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() =>
      style.setProperty(PROPERTY, `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty(PROPERTY);
    };
  }, []);
  return strips;
}
