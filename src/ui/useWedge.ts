import { useEffectEvent, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import {
  type CutOff,
  fallSilent,
  interrupt,
  nothingTyped,
  pressKey,
  silenceMsAfter,
  type Typing,
  type WedgeStep,
} from './wedge.ts';

export interface Wedge {
  /** A scanner typed a whole code. */
  readonly onScan: (code: string) => void;
  /** A scanner typed a code that is not whole, or sent no Enter or Tab behind it. */
  readonly onCutOff: (cutOff: CutOff) => void;
}

/**
 * Keeps the keys of a barcode scanner that types as a keyboard (I-07) from everything on the page:
 * digits wait 40 ms, and what turns out to be a person's is given back in order. Fields to type
 * into are left alone, except where `data-behind-wedge` says that they live on keys alone.
 */
export function useWedge({ onScan, onCutOff }: Wedge): void {
  const scan = useEffectEvent(onScan);
  const cutOff = useEffectEvent(onCutOff);

  // Before the first paint, as the keys themselves: no key of a scan slips through unheld.
  useLayoutEffect(() => {
    const givenBack = new WeakSet<Event>();
    let typing: Typing<Stroke> = nothingTyped;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function take(step: WedgeStep<Stroke>): void {
      clearTimeout(timer);
      typing = step.typing;
      if (typing.held.length > 0) waitForSilence();
      for (const stroke of step.released) giveBack(stroke, givenBack);
      if (step.scanned !== undefined) scan(step.scanned);
      if (step.cutOff) cutOff(step.cutOff);
    }

    // A tablet that calls back late delivers keys late, too: the rest of a code may be on its way.
    function waitForSilence(triesLeft = LATE_TRIES): void {
      const silenceMs = silenceMsAfter(typing);
      const dueAt = nowMs() + silenceMs;
      timer = setTimeout(() => {
        const isLate = nowMs() - dueAt > LATE_MS && triesLeft > 0;
        if (isLate) waitForSilence(triesLeft - 1);
        else take(fallSilent(typing));
      }, silenceMs);
    }

    function press(event: KeyboardEvent): void {
      if (givenBack.has(event) || isForField(event) || isRepeat(event)) return;
      const stroke = { key: keyOf(event), code: event.code, atMs: event.timeStamp };
      const step = isShortcut(event) ? interrupt(typing, stroke) : pressKey(typing, stroke);
      if (step.isHeld) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      take(step);
    }

    window.addEventListener('keydown', press, { capture: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', press, { capture: true });
    };
  }, []);
}

const LATE_MS = 8;
const LATE_TRIES = 5;

/** By the clock of the keys' own time stamps. */
const nowMs = (): number => new Event('now').timeStamp;

interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly atMs: number;
}

/** Each key is answered before the next one comes, as with a real keyboard. */
function giveBack({ key, code }: Stroke, givenBack: WeakSet<Event>): void {
  const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true });
  givenBack.add(event);
  const target = document.activeElement ?? document.body;
  flushSync(() => target.dispatchEvent(event));
}

/** On a Korean keyboard a scanner's letters arrive as jamo, or as `Process`: the key's place is right. */
function keyOf({ key, code, shiftKey }: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter === undefined || /^[A-Za-z]$/.test(key)) return key;
  return shiftKey ? letter : letter.toLowerCase();
}

const TYPED_INTO =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

const isForField = ({ target }: Event): boolean =>
  target instanceof Element &&
  target.closest(TYPED_INTO) !== null &&
  target.closest('[data-behind-wedge]') === null;

/** A key that rests under a finger; scanners press each one anew. */
const isRepeat = ({ repeat }: KeyboardEvent): boolean => repeat;

const isShortcut = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey;
