// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { OpenRuntime } from '#device/createRuntime.ts';
import { stamps } from '#domain/stamps.ts';
import { TabletFailure, type TabletFailureKind } from '#domain/tabletFailure.ts';
import { expectNoise } from '#tests/support/noise.ts';
import { barista, owner, renderApp } from '#tests/support/renderApp.tsx';

const LOST = '기록과 연결이 끊겼어요';

test('a shop that cannot be read is told, and not waited for', async () => {
  const counter = await renderApp({ beforeShown: (runtime) => breakRead(runtime, 'watchShop') });

  await counter.expectTitle(LOST);
});

test('the keypad that lost its records says so', async () => {
  const counter = await renderApp();
  await counter.signIn(barista);
  breakRead(counter.runtime, 'watchShop');

  await counter.press('손님 화면으로');

  await counter.expectTitle(LOST);
});

test('the dark screens that lost their records say so', async () => {
  const counter = await renderApp();
  breakRead(counter.runtime, 'watchRecentTaps');
  await counter.pressAtEdge('직원');
  await counter.press(barista.name);
  const pin = await screen.findByLabelText(`${barista.name} PIN`);

  await counter.user.type(pin, `${barista.pin}{Enter}`);

  await counter.expectTitle(LOST);
});

test('the settings that lost their records say so', async () => {
  const counter = await renderApp();
  await counter.signIn(owner);
  breakRead(counter.runtime, 'watchColleagues');

  await counter.user.click(screen.getByRole('link', { name: '가게 설정' }));

  await counter.expectTitle(LOST);
});

test('after a wipe nothing begins in its place before somebody has said so twice', async () => {
  const counter = await renderApp({
    beforeShown: (runtime) => breakRead(runtime, 'watchShop', 'StorageWiped'),
  });

  await counter.expectTitle('이 태블릿의 기록이 사라졌어요');

  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    '도움 파일 저장',
    '새로 시작하기',
  ]);
  await counter.press('새로 시작하기');
  expect(screen.getByRole('dialog', { name: '빈 가게로 새로 시작할까요?' })).toBeVisible();
  await counter.press('그만두기');
  await counter.expectTitle('이 태블릿의 기록이 사라졌어요');
});

test('a new version is loaded when the keypad is idle, never in an open turn', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  const reload = vi.fn();
  vi.stubGlobal('location', { ...location, reload });
  onTestFinished(() => void vi.unstubAllGlobals());
  act(() => counter.runtime.openGrantTurn({ stamps: stamps(1) }));

  act(() => counter.runtime.tablet.setState({ isReloadDue: true }));
  expect(reload).not.toHaveBeenCalled();
  act(() => counter.runtime.closeTurn());

  expect(reload).toHaveBeenCalledOnce();
});

type LiveRead = 'watchShop' | 'watchRecentTaps' | 'watchColleagues';

/** From now on this live read fails as it does when the tablet's storage gives way. */
function breakRead(
  runtime: OpenRuntime,
  read: LiveRead,
  kind: TabletFailureKind = 'ConnectionLost',
): void {
  expectNoise(/TabletFailure|error boundary/);
  vi.spyOn(runtime, read).mockReturnValue({
    subscribe(_onValue: unknown, onFailure?: (failure: unknown) => void) {
      onFailure?.(new TabletFailure(kind));
      return { unsubscribe: () => undefined };
    },
  });
}
