// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { emptyCard } from '#books/card/card.ts';
import type { Shop } from '#books/program/shop.ts';
import type { Runtime } from '#device/runtime.ts';
import type { Assistance, TabletState, Turn } from '#device/tabletState.ts';
import { RuntimeContext } from '#device/useRuntime.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { stamps } from '#domain/stamps.ts';
import { Words } from '#i18n/Words.tsx';
import { coffee, coffeeAtTen, hana, minji } from '#tests/support/cafe.ts';
import { ConfirmInHand } from './ConfirmInHand.tsx';
import { FirstVisitInHand } from './FirstVisitInHand.tsx';
import { KeypadInHand } from './KeypadInHand.tsx';
import { idleKeypad, type KioskEvent, type Offer } from './kioskFlow.ts';
import type { StepInHand } from './stepInHand.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const last4 = '1534' as Last4;
const oneStamp: Turn = { purpose: 'grant', openedBy: hana, stamps: stamps(1) };
const offer: Offer = {
  customerId: minji,
  last4,
  rewards: [coffee],
  reward: coffee,
  card: emptyCard,
  grant: null,
};
const assistance: Assistance = {
  language: null,
  isLarge: false,
  isHighContrast: false,
  isLow: false,
  isSpoken: false,
};
const nothing = () => undefined;
const forEver = () => new Promise<never>(nothing);

/** A screen of the kiosk, with what it does written down in place of a tablet. */
function show(screenOf: (inHand: StepInHand) => ReactNode, tablet: Partial<TabletState> = {}) {
  const events: KioskEvent['type'][] = [];
  const done: string[] = [];
  const runtime: Partial<Runtime> = {
    tablet: createStore(() => ({ turn: null, duty: null, assistance, ...tablet }) as TabletState),
    watchColleagues: () => ({ subscribe: () => ({ unsubscribe: nothing }) }),
    join: forEver,
    declineJoining: () => done.push('declineJoining'),
    keepJoining: () => done.push('keepJoining'),
    closeTurn: () => done.push('closeTurn'),
  };
  const inHand: StepInHand = {
    shop: {
      sign: { name: '달빛커피', sealText: '달빛' },
      program: coffeeAtTen,
      retentionMonths: 24,
    } as Shop,
    tones: {
      playSuccess: nothing,
      playFullCard: nothing,
      playError: nothing,
      playArrival: nothing,
      playBell: nothing,
    },
    dispatch: (event) => void events.push(event.type),
    callStaff: nothing,
    sayRefusal: (answer) => answer,
  };
  render(
    <RuntimeContext value={runtime as Runtime}>
      <Words>{screenOf(inHand)}</Words>
    </RuntimeContext>,
  );
  return { events, done };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const wait = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));
const dialog = () => screen.queryByRole('dialog');

const firstVisit = (inHand: StepInHand) => <FirstVisitInHand inHand={inHand} last4={last4} />;
const sending = { step: 'sending', turn: oneStamp } as const;
const sendingKeypad = (inHand: StepInHand) => (
  <KeypadInHand inHand={inHand} state={sending} isCallShown={false} onRing={nothing} />
);

test('while a first visit is being stored, no way leads out of it', () => {
  const { events, done } = show(firstVisit);

  press(/적립을 시작할게요/);
  press('그만두기');
  press('번호 다시 누르기');
  press('만 14세 미만이에요');
  wait(300);

  expect(dialog()).toBeNull();
  expect(events).toEqual([]);
  expect(done).toEqual([]);
});

test('while a number is on its way, neither 처음으로 nor Escape leaves it', () => {
  const { events, done } = show(sendingKeypad);

  press('처음으로');
  fireEvent.keyDown(document.body, { key: 'Escape' });
  wait(300);

  expect(dialog()).toBeNull();
  expect(events).toEqual([]);
  expect(done).toEqual([]);
});

test('before the names have arrived, the confirmation is there and still asks after the customer', () => {
  show((inHand) => <ConfirmInHand inHand={inHand} offer={offer} />);

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('화면을 직원에게');
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  wait(60);

  expect(dialog()).toHaveAccessibleName('아직 쓰고 계세요?');
});

test('a number that waits for a turn is gone after twenty seconds without a touch', () => {
  const waiting = { ...idleKeypad, digits: '48271534', isAwaitingTurn: true };
  const { events } = show((inHand) => (
    <KeypadInHand inHand={inHand} state={waiting} isCallShown={false} onRing={nothing} />
  ));

  wait(19);
  fireEvent.pointerDown(document.body, { pointerId: 1 });
  fireEvent.pointerUp(document.body, { pointerId: 1 });
  wait(19);
  expect(events).toEqual([]);
  wait(1);

  expect(events).toEqual(['Returned']);
});

test('whoever still reads the notice keeps the waiting number alive', () => {
  const { events, done } = show(firstVisit);

  wait(90);
  press('계속할게요');

  expect(dialog()).toBeNull();
  expect(done).toEqual(['keepJoining']);
  expect(events).toEqual([]);
});
