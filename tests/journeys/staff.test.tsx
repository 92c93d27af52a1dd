// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { HOUR_MS, instant } from '#domain/instant.ts';
import { expectNoise } from '#tests/support/noise.ts';
import { barista, type Counter, owner, renderApp } from '#tests/support/renderApp.tsx';

test('a wrong PIN is told, and the right one opens the dark screens', async () => {
  const counter = await renderApp();
  await counter.pressAtEdge('직원');
  await counter.press(barista.name);
  const pin = await screen.findByLabelText(`${barista.name} PIN`);
  await counter.user.type(pin, '9999{Enter}');
  await screen.findByText('PIN이 달라요. 다시 눌러 주세요.');

  await counter.user.type(pin, `${barista.pin}{Enter}`);

  await counter.expectTitle(`직원 모드 · ${barista.name}`);
  await screen.findByText('오늘 적립 0건 · 사용 0건');
});

test('after 잠그기 nobody is on duty', async () => {
  const counter = await renderApp();
  await counter.signIn(barista);

  await counter.press('잠그기');

  await counter.expectTitle(/전화번호로 스탬프를/);
  expect(counter.runtime.tablet.getState().duty).toBeNull();
});

test('whoever goes to the keypad without 잠그기 stays on duty behind a locked screen', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);

  await counter.pressAtEdge(/직원 화면 열기/);

  await counter.expectTitle('누구세요?');
  expect(counter.runtime.tablet.getState().duty?.name).toBe(barista.name);
});

test('whoever goes to the keypad while the PIN is being checked leaves the staff side locked', async () => {
  const counter = await renderApp();
  const signIn = vi.spyOn(counter.runtime, 'signIn');
  await counter.pressAtEdge('직원');
  await counter.press(barista.name);
  const pin = await screen.findByLabelText(`${barista.name} PIN`);
  await counter.user.type(pin, `${barista.pin}{Enter}`);

  await counter.press('손님 화면으로');
  await counter.expectTitle(/전화번호로 스탬프를/);
  await act(async () => void (await signIn.mock.results[0]?.value));

  expect(signIn).toHaveBeenCalledOnce();
  expect(counter.runtime.tablet.getState().isStaffModeOpen).toBe(false);
});

test('dark screens that open over the keypad are locked again at once', async () => {
  const counter = await renderApp();
  await counter.expectTitle(/전화번호로 스탬프를/);

  act(() => counter.runtime.tablet.setState({ isStaffModeOpen: true }));

  expect(counter.runtime.tablet.getState().isStaffModeOpen).toBe(false);
});

test('a tablet that wakes up shows the keypad, with nobody on duty', async () => {
  const counter = await renderApp();
  await counter.signIn(barista);

  sleepAndWake();

  await counter.expectTitle(/전화번호로 스탬프를/);
  expect(counter.runtime.tablet.getState().duty).toBeNull();
});

test('a broken screen of the staff leaves the keypad working', async () => {
  expectNoise(/planted/);
  expectNoise(/error boundary/);
  const counter = await renderApp();
  vi.spyOn(counter.runtime, 'watchToday').mockImplementation(() => {
    throw new Error('planted');
  });
  await counter.pressAtEdge('직원');
  await counter.press(barista.name);
  const pin = await screen.findByLabelText(`${barista.name} PIN`);
  await counter.user.type(pin, `${barista.pin}{Enter}`);
  await counter.expectTitle('이 화면을 보여 드리지 못했어요');

  await counter.press('처음 화면으로');

  await counter.expectTitle(/전화번호로 스탬프를/);
});

test('two customers with the same last four digits are listed and never chosen for', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  await joinAtKeypad(counter, '48271534');
  await joinAtKeypad(counter, '30391534');
  await counter.signIn(barista);

  await counter.user.keyboard('1534');

  expect(await screen.findAllByRole('button', { name: /^010-\*{4}-1534/ })).toHaveLength(2);
  expect(screen.queryByRole('heading', { name: '끝 번호 1534 손님' })).toBeNull();
});

test('staff grant three stamps with an amount to a customer they found', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  await joinAtKeypad(counter, '48271534');
  await counter.signIn(barista);
  await counter.user.keyboard('1534');
  await counter.press(/^010-\*{4}-1534/);
  await screen.findByRole('heading', { name: '끝 번호 1534 손님' });

  await counter.press('3');
  await counter.press(/^결제 금액/);
  await counter.user.keyboard('9500{Enter}');
  await counter.press('스탬프 3개 적립하기');

  await screen.findByText('스탬프 3개를 적립했어요. 이제 4개예요.');
  await screen.findByText('오늘 적립 2건 · 사용 0건');
});

test('a slip is taken back in one tap, until ten minutes have gone by', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  await joinAtKeypad(counter, '48271534');
  await joinAtKeypad(counter, '30390918');
  await counter.signIn(barista);

  await counter.press(/^적립 취소, 끝 번호 0918/);
  await screen.findByText('방금 적립을 취소했어요.');
  await screen.findByText('취소함');
  counter.passMinutes(11);
  await counter.press(/^적립 취소, 끝 번호 1534/);

  await screen.findByText('10분이 지나서 여기서는 취소할 수 없어요.');
});

test('a wall clock that somebody sets forward does not take the undo away', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  await joinAtKeypad(counter, '48271534');
  const { clock } = counter.runtime;
  const hourLater = instant(clock.now() + HOUR_MS);
  vi.spyOn(clock, 'now').mockReturnValue(hourLater);
  await counter.signIn(barista);

  await counter.press(/^적립 취소, 끝 번호 1534/);

  await screen.findByText('방금 적립을 취소했어요.');
});

test('the owner erases a customer with the own PIN, and staff cannot', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  await joinAtKeypad(counter, '48271534');
  await counter.signIn(barista);
  await counter.user.keyboard('1534');
  await counter.press(/^010-\*{4}-1534/);
  expect(screen.queryByRole('button', { name: '모두 지우기' })).toBeNull();
  await counter.press('잠그기');
  await counter.signIn(owner);
  await counter.user.keyboard('1534');
  await counter.press(/^010-\*{4}-1534/);

  await counter.press('모두 지우기');
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/스탬프 1개와 방문 기록 1번이 사라지고/)).toBeInTheDocument();
  await counter.user.type(within(dialog).getByLabelText(/PIN으로 확인/), `${owner.pin}{Enter}`);

  await screen.findByText('모두 지웠어요.');
  await counter.user.keyboard('1534');
  await screen.findByText(/끝 번호 1534 손님이 없어요/);
});

test('an erasure that is being written has no way back', async () => {
  const counter = await renderApp();
  vi.spyOn(counter.runtime, 'erasePerson').mockReturnValue(new Promise(() => undefined));
  await counter.goOnDuty(owner);
  await joinAtKeypad(counter, '48271534');
  await counter.signIn(owner);
  await counter.user.keyboard('1534');
  await counter.press(/^010-\*{4}-1534/);
  await counter.press('모두 지우기');
  const dialog = await screen.findByRole('dialog');
  await counter.user.type(within(dialog).getByLabelText(/PIN으로 확인/), `${owner.pin}{Enter}`);

  await counter.press('그대로 둘게요');
  fireEvent(dialog, new Event('cancel', { cancelable: true }));

  expect(dialog).toBeInTheDocument();
});

function sleepAndWake(): void {
  const state = vi.spyOn(document, 'visibilityState', 'get');
  for (const visibility of ['hidden', 'visible'] as const) {
    state.mockReturnValue(visibility);
    act(() => document.dispatchEvent(new Event('visibilitychange')));
  }
  state.mockRestore();
}

/** One stamp for a number nobody has typed before, from the keypad and back to it. */
async function joinAtKeypad(counter: Counter, digits: string): Promise<void> {
  await counter.pressAtEdge(/^\+1/);
  await counter.typeNumber(digits);
  await counter.press(/적립을 시작할게요/);
  await counter.press(/닫기/);
  await counter.expectTitle(/전화번호로 스탬프를/);
}
