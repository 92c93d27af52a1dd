// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Shop } from '#books/program/shop.ts';
import type { Runtime } from '#device/runtime.ts';
import type { TabletState } from '#device/tabletState.ts';
import { RuntimeContext } from '#device/useRuntime.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { Words } from '#i18n/Words.tsx';
import { coffeeAtTen } from '#tests/support/cafe.ts';
import type { KioskEvent } from './kioskFlow.ts';
import { MineInHand } from './MineInHand.tsx';
import type { StepInHand } from './stepInHand.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const nothing = () => undefined;
const forEver = () => new Promise<never>(nothing);

/** 내 정보 of 끝 번호 1534, with what it does written down in place of a tablet. */
function show() {
  const events: KioskEvent['type'][] = [];
  const done: string[] = [];
  const runtime: Partial<Runtime> = {
    tablet: createStore(
      () => ({ turn: null, duty: null, assistance: {}, staffLanguage: 'ko' }) as TabletState,
    ),
    watchColleagues: () => ({ subscribe: () => ({ unsubscribe: nothing }) }),
    stopAdvertising: (purpose) => {
      done.push(`stop ${purpose}`);
      return forEver();
    },
    keepMine: () => done.push('keep'),
    closeMine: () => done.push('close'),
  };
  const inHand: StepInHand = {
    shop: { sign: { name: '달빛커피', sealText: '달빛' }, program: coffeeAtTen } as Shop,
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
  const { unmount } = render(
    <RuntimeContext value={runtime as Runtime}>
      <Words>
        <MineInHand inHand={inHand} last4={'1534' as Last4} />
      </Words>
    </RuntimeContext>,
  );
  return { events, done, unmount };
}

const wait = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));
const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('a customer who has gone is asked after a minute, and forgotten twenty seconds later', () => {
  const { events } = show();

  wait(60);
  expect(screen.getByRole('dialog')).toHaveAccessibleName('아직 쓰고 계세요?');
  expect(events).toEqual([]);
  wait(20);

  expect(events).toEqual(['Returned']);
});

test('whoever touches the screen keeps it, and the number with it', () => {
  const { events, done } = show();

  wait(59);
  fireEvent.pointerDown(document.body, { pointerId: 1 });
  fireEvent.pointerUp(document.body, { pointerId: 1 });
  wait(59);

  expect(done).toEqual(['keep']);
  expect(events).toEqual([]);
});

test('the number is let go with the screen', () => {
  const { done, unmount } = show();

  unmount();

  expect(done).toEqual(['close']);
});

test('a double tap stops advertising once', () => {
  const { done } = show();

  press(/^광고 그만 받기/);
  press(/^광고 그만 받기/);
  press(/^밤 광고만 그만 받기/);

  expect(done.filter((each) => each.startsWith('stop'))).toEqual(['stop advertising']);
});

test('the second half of a double tap does not reach the next screen', () => {
  show();
  fireEvent.pointerUp(document.body, { pointerId: 1 });
  press(/^모두 지우기/);
  const title = screen.getByRole('heading', { level: 1 });
  expect(title.closest('[data-settling]')).not.toBeNull();

  wait(0.6);

  expect(title.closest('[data-settling]')).toBeNull();
});

test('one way leads back from the look at the phone, and it needs no answer', () => {
  const { events } = show();
  press(/^내 기록 보기/);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('휴대전화를 직원에게');
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();

  press(/^돌아가기/);

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('무엇을 도와드릴까요?');
  expect(events).toEqual([]);
});
