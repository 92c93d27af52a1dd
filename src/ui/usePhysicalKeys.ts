import { useEffectEvent, useLayoutEffect } from 'react';

export interface PhysicalKeys {
  readonly onDigit: (digit: string) => void;
  readonly onBackspace: () => void;
  readonly onEnter: () => void;
  readonly onEscape?: () => void;
  /** Keys for the page are silent while a dialog is open; keys for a dialog live inside it. */
  readonly scope?: 'page' | 'dialog';
}

/** Keys of a connected keyboard, wherever the focus is, but not while somebody types into a field. */
export function usePhysicalKeys({ scope = 'page', ...keys }: PhysicalKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isForSomethingElse(event, scope)) return;
    const act = actionOf(event, keys);
    if (!act) return;
    // A key held down is one press; only erasing goes on.
    if (!event.repeat || event.key === 'Backspace') act();
    event.preventDefault();
  });

  // Before the first paint: a key that follows what is seen must not get lost.
  useLayoutEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function actionOf(event: KeyboardEvent, keys: PhysicalKeys): (() => void) | undefined {
  if (/^[0-9]$/.test(event.key)) return () => keys.onDigit(event.key);
  if (event.key === 'Backspace') return keys.onBackspace;
  if (event.key === 'Escape') return keys.onEscape;
  // Enter on a button presses that button.
  return event.key === 'Enter' && !isWithin(event, 'button, a') ? keys.onEnter : undefined;
}

function isForSomethingElse(event: KeyboardEvent, scope: 'page' | 'dialog'): boolean {
  const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
  const isUnderDialog = scope === 'page' && document.querySelector('dialog[open]') !== null;
  return isShortcut || isUnderDialog || isWithin(event, 'input, textarea, select');
}

function isWithin({ target }: KeyboardEvent, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
