import { useState } from 'react';
import type { Colleague } from '#device/runtime.ts';
import { useAsk } from '#device/useAsk.ts';
import { useLockOut } from '#device/useLockOut.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { PIN_DIGITS_MAX, type Pin, parsePin } from '#domain/pin.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { useKeyLabels } from '#till/useKeyLabels.ts';
import { Button } from '#ui/Button.tsx';
import { PinPad } from '#ui/PinPad.tsx';

/** The PIN of the chosen person. A refused one is gone from the screen at once. */
export function SignInPin({ colleague }: { readonly colleague: Colleague }) {
  const t = useWords('counter');
  const runtime = useRuntime();
  const keyLabels = useKeyLabels();
  const sayRefusal = useRefusalWords();
  const lockOut = useLockOut(colleague);
  const [typed, setTyped] = useState('');
  const [isTooShort, setTooShort] = useState(false);
  // Being signed in changes the screen; there is nothing else to do.
  const { ask, refusal, isBusy } = useAsk(
    (pin: Pin) => runtime.signIn(colleague.staffId, pin),
    () => undefined,
  );

  function submit(): void {
    const pin = parsePin(typed);
    setTooShort(!pin.ok);
    if (!pin.ok) return;
    setTyped('');
    ask(pin.value);
  }

  const refused = refusal && sayRefusal(refusal);
  // Said before anything is typed in vain.
  const locked = lockOut ? sayRefusal({ type: 'LockedOut', ...lockOut }) : undefined;
  const error = isTooShort ? t('signIn.tooShort') : (locked ?? refused);
  return (
    <PinPad
      value={typed}
      lengthMax={PIN_DIGITS_MAX}
      label={t('signIn.pinOf', { name: colleague.name })}
      keyLabels={keyLabels}
      {...(error !== undefined && { error })}
      onChange={setTyped}
      onSubmit={submit}
    >
      <Button type="submit" tone="staffAct" isWaiting={typed.length === 0 || isBusy}>
        {t('signIn.submit')}
      </Button>
    </PinPad>
  );
}
