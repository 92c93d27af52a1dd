import { useEffect, useReducer } from 'react';
import { type Shop, sealOf } from '#books/program/shop.ts';
import type { Refusal } from '#desk/refusal.ts';
import { useRuntime, useTablet } from '#device/useRuntime.ts';
import { useShop } from '#device/useShop.ts';
import type { Result } from '#domain/result.ts';
import { useWords } from '#i18n/useWords.ts';
import { Notice } from '#ui/Notice.tsx';
import { SealProvider } from '#ui/SealProvider.tsx';
import { useSettled } from '#ui/useSettled.ts';
import styles from './KioskScreen.module.css';
import { KioskStepInHand } from './KioskStepInHand.tsx';
import { idleKeypad, type KioskStep, type Say } from './kioskFlow.ts';
import { type KioskVisit, kioskVisit } from './kioskVisit.ts';
import { RestingKiosk } from './RestingKiosk.tsx';
import { StaffEdgeInHand } from './StaffEdgeInHand.tsx';
import { StaffLanguage } from './StaffLanguage.tsx';
import type { StepInHand } from './stepInHand.ts';
import { useAssistanceEnds } from './useAssistanceEnds.ts';
import { useFocusKept } from './useFocusKept.ts';
import { useKioskTheme } from './useKioskTheme.ts';
import { useSayingEnds } from './useSayingEnds.ts';
import { useStaffCall } from './useStaffCall.ts';
import { useTones } from './useTones.ts';
import { VoiceInHand } from './VoiceInHand.tsx';
import { VoiceOffer } from './VoiceOffer.tsx';

/** The tablet as it lies on the counter: the customer's screens, and the staff's edge beside them. */
export function KioskScreen() {
  const shop = useShop();
  const isPlain = useTablet((tablet) => tablet.assistance.isHighContrast);
  return (
    <SealProvider {...sealOf(shop.sign)} isPlain={isPlain}>
      <VoiceOffer>
        <Kiosk shop={shop} />
      </VoiceOffer>
    </SealProvider>
  );
}

function Kiosk({ shop }: { readonly shop: Shop }) {
  const t = useWords('kiosk');
  const tones = useTones();
  const { callStaff, ring, isCallShown } = useStaffCall(tones);
  const theme = useKioskTheme();
  const [{ state, visitsOver }, dispatch] = useReducer(kioskVisit, nobodyYet);
  useSayingEnds(state, dispatch);
  useAssistanceEnds({ visitsOver, isAtRest: isAtRest(state) });
  useBusyWhile(!isAtRest(state));
  useForgetJoiningOnLeave();
  useFocusKept(state);
  useNoContextMenu();
  const inHand: StepInHand = { shop, tones, dispatch, callStaff, sayRefusal };
  const isOnKeypad = state.step === 'keypad' || state.step === 'sending';
  const isSettled = useSettled(isOnKeypad ? 'keypad' : state.step);

  return (
    <div className={styles['kiosk']} {...theme}>
      <main
        className={styles['stage']}
        data-settling={!isSettled || undefined}
        aria-label={t('pageTitle')}
      >
        <KioskStepInHand state={state} inHand={inHand} isCallShown={isCallShown} onRing={ring} />
        <div className={styles['toast']} data-step={state.step}>
          <Notice>{!isOnKeypad && isCallShown && t('staffCalled')}</Notice>
        </div>
        <RestingKiosk shop={shop} isAtRest={isAtRest(state)} />
      </main>
      <StaffLanguage>
        <StaffEdgeInHand
          inHand={inHand}
          isLocked={isTurnInUse(state)}
          isRewardAsked={state.step === 'keypad' && state.wantsReward}
        />
      </StaffLanguage>
      <VoiceInHand state={state} isCallShown={isCallShown} program={shop.program} />
    </div>
  );

  function sayRefusal<Value>(answer: Result<Value, Refusal>): Result<Value, Refusal> {
    if (!answer.ok) {
      // Who types twice has done nothing wrong.
      if (answer.failure.type !== 'AlreadyWaiting') tones.playError();
      // Somebody tries many numbers, or a queue needs help: staff look at it either way (N-11).
      if (answer.failure.type === 'TooManyNumbers') ring();
      dispatch({ type: 'Returned', say: sentenceFor(answer.failure) });
    }
    return answer;
  }
}

const nobodyYet: KioskVisit = { state: idleKeypad, visitsOver: 0 };

const sentenceFor = (refusal: Refusal): Say =>
  refusal.type === 'NoTurnOpen' ? { type: 'StaffFirst' } : { type: 'Refused', refusal };

/** A long press is a long press: no menu of the browser at the counter (U-17). */
function useNoContextMenu(): void {
  useEffect(() => {
    const prevent = (event: Event) => event.preventDefault();
    document.addEventListener('contextmenu', prevent);
    return () => document.removeEventListener('contextmenu', prevent);
  }, []);
}

const isAtRest = (state: KioskStep): boolean =>
  state.step === 'keypad' && state.digits === '' && !state.wantsReward && !state.wantsMine;

/** Somebody is being asked something about the turn that is open. */
const isTurnInUse = ({ step }: KioskStep): boolean =>
  step === 'sending' || step === 'firstVisit' || step === 'offer' || step === 'confirm';

/** No update and no reload while somebody is in the middle of something. */
function useBusyWhile(isInUse: boolean): void {
  const runtime = useRuntime();
  const hasTurn = useTablet((tablet) => tablet.turn !== null);
  const isBusy = isInUse || hasTurn;
  useEffect(() => runtime.setBusy(isBusy), [runtime, isBusy]);
  // Whoever goes to the staff's side has left nothing half typed; a turn is busy by itself.
  useEffect(() => () => runtime.setBusy(false), [runtime]);
}

/** A number that waits for its owner's yes does not outlive the screen that asked. */
function useForgetJoiningOnLeave(): void {
  const runtime = useRuntime();
  useEffect(() => () => runtime.declineJoining({ keepTurn: true }), [runtime]);
}
