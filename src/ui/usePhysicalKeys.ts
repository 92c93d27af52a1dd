import { useEffect, useEffectEvent } from 'react';

export interface PhysicalKeys {
  readonly onDigit: (digit: string) => void;
  readonly onBackspace: () => void;
  readonly onEnter: () => void;
  readonly onEscape: () => void;
  readonly isActive?: boolean;
}

/** Keys of a connected keyboard, wherever the focus is, but not while somebody types into a field or a dialog is open. */
export function usePhysicalKeys({ isActive = true, ...keys }: PhysicalKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isForSomethingElse(event)) return;
    const act = actionOf(event, keys);
    if (!act) return;
    act();
    event.preventDefault();
  });

  useEffect(() => {
    if (!isActive) return;
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isActive]);
}

function actionOf(event: KeyboardEvent, keys: PhysicalKeys): (() => void) | undefined {
  if (/^[0-9]$/.test(event.key)) return () => keys.onDigit(event.key);
  if (event.key === 'Backspace') return keys.onBackspace;
  if (event.key === 'Escape') return keys.onEscape;
  // Enter on a button presses that button.
  return event.key === 'Enter' && !isWithin(event, 'button, a') ? keys.onEnter : undefined;
}

function isForSomethingElse(event: KeyboardEvent): boolean {
  const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
  const isDialogOpen = document.querySelector('dialog[open]') !== null;
  return isShortcut || isDialogOpen || isWithin(event, 'input, textarea, select');
}

function isWithin({ target }: KeyboardEvent, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
