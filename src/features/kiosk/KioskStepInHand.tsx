import { lazy, Suspense } from 'react';
import { unreachable } from '#domain/assert.ts';
import { useWords } from '#i18n/useWords.ts';
import { BalanceScreen } from './BalanceScreen.tsx';
import { ClosingScreen } from './ClosingScreen.tsx';
import { ConfirmInHand } from './ConfirmInHand.tsx';
import { FirstVisitInHand } from './FirstVisitInHand.tsx';
import { fetchMine } from './fetchMine.ts';
import { KeypadInHand } from './KeypadInHand.tsx';
import type { KioskStep } from './kioskFlow.ts';
import { OfferInHand } from './OfferInHand.tsx';
import { ResultInHand } from './ResultInHand.tsx';
import type { StepInHand } from './stepInHand.ts';
import { TakenScreen } from './TakenScreen.tsx';
import { TurnedDownScreen } from './TurnedDownScreen.tsx';
import { WaitingInHand } from './WaitingInHand.tsx';

const MineInHand = lazy(async () => ({ default: (await fetchMine()).MineInHand }));

export interface KioskStepInHandProps {
  readonly state: KioskStep;
  readonly inHand: StepInHand;
  readonly isCallShown: boolean;
  readonly onRing: () => void;
}

const UNDERAGE_SECONDS = 12;

/** One screen for each step. */
export function KioskStepInHand({ state, inHand, isCallShown, onRing }: KioskStepInHandProps) {
  const t = useWords('kiosk');
  const { shop, dispatch, callStaff } = inHand;
  const close = () => dispatch({ type: 'Returned' });
  const ways = { onCallStaff: callStaff, onClose: close };

  switch (state.step) {
    case 'keypad':
    case 'sending':
      return <KeypadInHand {...{ inHand, state, isCallShown, onRing }} />;
    case 'firstVisit':
      return <FirstVisitInHand inHand={inHand} last4={state.last4} />;
    case 'underage':
      return (
        <ClosingScreen
          sign={shop.sign}
          title={t('underage.title')}
          body={t('underage.body')}
          seconds={UNDERAGE_SECONDS}
          {...ways}
        />
      );
    case 'result':
      return <ResultInHand inHand={inHand} grant={state.grant} />;
    case 'waiting':
      return <WaitingInHand inHand={inHand} pended={state.pended} />;
    case 'turnedDown':
      return <TurnedDownScreen sign={shop.sign} last4={state.last4} {...ways} />;
    case 'offer':
      return <OfferInHand inHand={inHand} offer={state.offer} />;
    case 'confirm':
      return <ConfirmInHand inHand={inHand} offer={state.offer} />;
    case 'taken':
      return (
        <TakenScreen sign={shop.sign} last4={state.offer.last4} taken={state.taken} {...ways} />
      );
    case 'balance':
      return <BalanceScreen shop={shop} last4={state.last4} card={state.card} {...ways} />;
    case 'stranger':
      return <BalanceScreen shop={shop} last4={state.last4} card={null} {...ways} />;
    case 'mine':
      return (
        <Suspense>
          <MineInHand inHand={inHand} last4={state.last4} />
        </Suspense>
      );
    default:
      return unreachable(state);
  }
}
