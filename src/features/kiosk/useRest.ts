import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useRuntime } from '#device/useRuntime.ts';
import { businessDayIn, type OpeningHours } from '#domain/businessDay.ts';
import { looked, type Rest, restOf, touched } from './rest.ts';

export interface RestOptions {
  /** Nothing typed, nothing open, nothing said. */
  readonly isAtRest: boolean;
  readonly hours: OpeningHours;
}

export interface Resting {
  readonly rest: Rest;
  readonly wake: () => void;
}

const LOOK_MS = 2_000;

/**
 * Puts the kiosk to rest when nobody comes. Any key wakes it: a digit is typed as well, everything
 * else only wakes. A touch beside the picture wakes it, too; one on the picture is the picture's.
 */
export function useRest({ isAtRest, hours }: RestOptions): Resting {
  const { clock } = useRuntime();
  const { zone, closingHour } = hours;
  const dayOf = useMemo(() => businessDayIn({ zone, closingHour }), [zone, closingHour]);
  const [rest, setRest] = useState<Rest>('awake');
  const wake = useRef(nobodyToWake);

  useEffect(() => {
    if (!isAtRest) return;
    const moment = () => {
      const now = clock.now();
      return { now, today: dayOf(now) };
    };
    let watch = touched(moment());
    const touch = () => {
      watch = touched(moment());
      setRest('awake');
    };
    wake.current = touch;
    const timer = setInterval(() => {
      const seen = moment();
      watch = isDialogOpen() ? touched(seen) : looked(watch, seen);
      setRest(restOf(watch, seen.today));
    }, LOOK_MS);
    const ears = new AbortController();
    const listen = { capture: true, passive: true, signal: ears.signal };
    document.addEventListener('pointerdown', (event) => !isOnPicture(event) && touch(), listen);
    document.addEventListener('scroll', touch, listen);
    // A scanner's keys come no further than the window, but they are let go of.
    window.addEventListener('keyup', touch, listen);
    return () => {
      clearInterval(timer);
      ears.abort();
      wake.current = nobodyToWake;
      setRest('awake');
    };
  }, [isAtRest, clock, dayOf]);

  const wakeNow = () => wake.current();
  useKeyThatWakes(rest !== 'awake', wakeNow);
  return { rest, wake: wakeNow };
}

const nobodyToWake = (): void => undefined;

/** The first key is for waking; only a digit goes on to the keypad. */
function useKeyThatWakes(isResting: boolean, onWake: () => void): void {
  const wake = useEffectEvent(onWake);
  useEffect(() => {
    if (!isResting) return;
    const hear = (event: KeyboardEvent) => {
      wake();
      const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
      if (isShortcut || /^[0-9]$/.test(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', hear, { capture: true });
    return () => document.removeEventListener('keydown', hear, { capture: true });
  }, [isResting]);
}

const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;

const isOnPicture = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('[data-resting]') !== null;
