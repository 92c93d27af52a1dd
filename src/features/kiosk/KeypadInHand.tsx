import { useRuntime, useTablet } from '#device/useRuntime.ts';
import { nextReward } from '#domain/loyaltyProgram.ts';
import { useIdle } from '#ui/useIdle.ts';
import { usePhysicalKeys } from '#ui/usePhysicalKeys.ts';
import { fetchMine } from './fetchMine.ts';
import { KeypadScreen } from './KeypadScreen.tsx';
import { asksForTurn, idleKeypad, type KeypadStep, type SendingStep } from './kioskFlow.ts';
import { StillThere } from './StillThere.tsx';
import type { StepInHand } from './stepInHand.ts';
import { submitNumber } from './submitNumber.ts';
import { useCheckIn } from './useCheckIn.ts';
import { useOpenMine } from './useOpenMine.ts';

export interface KeypadInHandProps {
  readonly inHand: StepInHand;
  readonly state: KeypadStep | SendingStep;
  readonly isCallShown: boolean;
  readonly onRing: () => void;
}

const IDLE_SECONDS = 40;
/** A number that waits for a turn is somebody's who may have left the counter. */
const AWAITING_SECONDS = 20;

/** The keypad with its hands on the tablet: idle screen, typing, and the submit. */
export function KeypadInHand({ inHand, state, isCallShown, onRing }: KeypadInHandProps) {
  const { shop, dispatch, callStaff } = inHand;
  const runtime = useRuntime();
  const keypad = state.step === 'keypad' ? state : null;
  const isForMine = state.step === 'sending' && state.isForMine === true;
  const openTurn = useTablet((tablet) => tablet.turn);
  const assistance = useTablet((tablet) => tablet.assistance);
  // The ledger closes the turn a moment before its answer is on the screen.
  const turn = state.step === 'sending' ? state.turn : openTurn;
  const { checkIn } = useCheckIn(inHand);
  const { openMine } = useOpenMine(inHand);
  const isInUse =
    keypad !== null &&
    (keypad.digits !== '' || keypad.wantsReward || keypad.wantsMine || turn !== null);

  const submit = () => {
    if (!keypad) return;
    const submitted = submitNumber(keypad, turn, shop.program.handOff);
    if (submitted.type === 'Says') {
      dispatch({ type: 'Said', say: submitted.say });
      if (asksForTurn(submitted.say)) onRing();
      return;
    }
    if (keypad.wantsMine) {
      dispatch({ type: 'MineNumberSent' });
      openMine(submitted.phone);
      return;
    }
    dispatch({ type: 'NumberSent', turn: submitted.turn });
    checkIn(submitted.phone);
  };
  const askMine = () => {
    dispatch({ type: 'MineAsked' });
    // On its way while the number is typed; what fails now is tried again, and told, then.
    fetchMine().catch(() => undefined);
  };
  const goHome = () => {
    if (!keypad) return;
    runtime.closeTurn();
    dispatch({ type: 'Returned' });
  };
  const keys = {
    onDigit: (digit: string) => dispatch({ type: 'DigitTyped', digit }),
    onBackspace: () => dispatch({ type: 'DigitErased' }),
  };
  useIdle({
    seconds: AWAITING_SECONDS,
    isActive: keypad?.isAwaitingTurn ?? false,
    onIdle: () => dispatch({ type: 'Returned' }),
  });
  usePhysicalKeys({ ...keys, onEnter: submit, onEscape: goHome });

  return (
    <>
      <KeypadScreen
        sign={shop.sign}
        reward={nextReward(shop.program, 0)}
        keypad={keypad ?? { ...idleKeypad, wantsMine: isForMine }}
        turn={turn}
        handOff={shop.program.handOff.type}
        isSending={keypad === null}
        isStaffCalled={isCallShown}
        assistance={assistance}
        {...keys}
        onClear={() => dispatch({ type: 'NumberCleared' })}
        onToggleHiding={() => dispatch({ type: 'HidingToggled' })}
        onSubmit={submit}
        onHome={goHome}
        onCallStaff={callStaff}
        onAssist={(changed) => runtime.assist(changed)}
        onAskReward={() => dispatch({ type: 'RewardAsked' })}
        onAskMine={askMine}
      />
      {isInUse && <StillThere seconds={IDLE_SECONDS} onLeft={goHome} />}
    </>
  );
}
