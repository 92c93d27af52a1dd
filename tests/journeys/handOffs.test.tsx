// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { WaitingCheckIn } from '#device/runtime.ts';
import type { StaffId } from '#domain/ids.ts';
import { usualHandOff } from '#domain/loyaltyProgram.ts';
import type { Pin } from '#domain/pin.ts';
import { fail } from '#domain/result.ts';
import { stamps } from '#domain/stamps.ts';
import { barista, type Counter, idleTitle, owner, renderApp } from '#tests/support/renderApp.tsx';
import { trayOf } from '#tests/support/trayOf.ts';

const customerFirst = { handOff: usualHandOff('customerFirst') };
const automatic = { handOff: usualHandOff('automatic') };

test('a new customer types first, reads the notice, and waits without a word about the card', async () => {
  const counter = await renderApp(customerFirst);
  await counter.expectTitle(/전화번호를 누르면/);

  await counter.typeNumber('48271534');
  await counter.expectTitle(/처음 오셨네요/);
  await counter.press(/적립을 시작할게요/);

  await counter.expectTitle('접수했어요');
  expect(screen.getByText(/직원이 확인하면 바로 적립돼요/)).toBeInTheDocument();
  expect(screen.getByText('1534')).toBeInTheDocument();
  expect(screen.queryByText(/이제 \d+개/)).toBeNull();
  expect(document.body.innerHTML).not.toContain('4827');
});

test('the stamp is pressed before the waiting customer’s eyes when staff say yes', async () => {
  const counter = await renderApp(customerFirst);
  await counter.goOnDuty(barista);
  await joinTheTray(counter, '48271534', { isClosed: false });

  const [waiting] = await trayOf(counter.runtime);
  await act(() => counter.runtime.approveCheckIn(waiting as WaitingCheckIn, { stamps: stamps(2) }));

  await counter.expectTitle('스탬프 2개를 적립했어요');
  expect(screen.getByText(/이제 2개예요/)).toBeInTheDocument();
});

test('what staff approved can be taken back by the customer, and a stranger is forgotten', async () => {
  const counter = await renderApp(customerFirst);
  await counter.goOnDuty(barista);
  await joinTheTray(counter, '48271534', { isClosed: false });
  const [waiting] = await trayOf(counter.runtime);
  await act(() => counter.runtime.approveCheckIn(waiting as WaitingCheckIn, { stamps: stamps(1) }));
  await counter.expectTitle('스탬프 1개를 적립했어요');

  await counter.press('잘못 눌렀어요');
  await screen.findByText(/방금 적립을 취소했어요/);
  await counter.typeNumber('48271534');

  await counter.expectTitle(/처음 오셨네요/);
});

test('who waits and is told no hears it, and whom to ask', async () => {
  const counter = await renderApp(customerFirst);
  await counter.goOnDuty(barista);
  await joinTheTray(counter, '48271534', { isClosed: false });

  const [waiting] = await trayOf(counter.runtime);
  await act(() => counter.runtime.refuseCheckIn(waiting as WaitingCheckIn));

  await counter.expectTitle(/적립하지 못했어요/);
  expect(screen.getByText('직원에게 한 번만 말씀해 주세요.')).toBeInTheDocument();
});

test('a number typed twice waits once, and is told so kindly', async () => {
  const counter = await renderApp(customerFirst);
  await joinTheTray(counter, '48271534');

  await counter.typeNumber('48271534');

  await screen.findByText(/이미 접수했어요/);
  expect(await trayOf(counter.runtime)).toHaveLength(1);
});

test('잘못 눌렀어요 before the yes takes the check-in back, and the new number with it', async () => {
  const counter = await renderApp(customerFirst);
  await joinTheTray(counter, '48271534', { isClosed: false });

  await counter.press('잘못 눌렀어요');

  await screen.findByText(/접수를 취소했어요/);
  expect(await trayOf(counter.runtime)).toEqual([]);
  await counter.typeNumber('48271534');
  await counter.expectTitle(/처음 오셨네요/);
});

test('the staff’s edge counts who waits and leads to them', async () => {
  const counter = await renderApp(customerFirst);
  await counter.goOnDuty(barista);
  await joinTheTray(counter, '48271534');

  await counter.pressAtEdge(/^확인 1\./);

  await counter.expectTitle('누구세요?');
});

test('staff say yes to all at once, each with its own stamps, and can take one back', async () => {
  const counter = await renderApp(customerFirst);
  for (const digits of ['48271534', '60391702', '73058246']) await joinTheTray(counter, digits);
  await counter.signIn(barista);
  await pressInRow(counter, '1702', '한 개 늘리기');

  await counter.press('3건 모두 적립하기');

  await screen.findByText('3건을 모두 적립했어요.');
  await screen.findByText(/손님이 번호를 누르면 여기에 모여요/);
  await screen.findByText('오늘 적립 3건 · 사용 0건');
  await counter.press(/^적립 취소, 끝 번호 1702/);
  expect(screen.getAllByText('+2')).toHaveLength(1);
  await screen.findByText('방금 적립을 취소했어요.');
  expect((await counter.runtime.verify()).findings).toEqual([]);
});

test('one check-in that cannot be granted stays with its reason and stops no other', async () => {
  const counter = await renderApp(customerFirst);
  for (const digits of ['48271534', '60391702']) await joinTheTray(counter, digits);
  const { approveCheckIn } = counter.runtime;
  const [bad] = await trayOf(counter.runtime);
  vi.spyOn(counter.runtime, 'approveCheckIn').mockImplementation(async (pended, purchase) =>
    pended.pendingId === bad?.pendingId
      ? fail({ type: 'NeedsNewerApp', subject: pended.customerId })
      : approveCheckIn(pended, purchase),
  );
  await counter.signIn(barista);

  await counter.press('2건 모두 적립하기');

  await screen.findByText('1건을 적립했고, 1건은 적립하지 못했어요.');
  await vi.waitFor(async () => expect(await rowsInTray()).toHaveLength(1));
  expect(screen.getByRole('alert')).toHaveTextContent(/더 새로운 앱/);
});

test('an amount can go with a yes', async () => {
  const counter = await renderApp(customerFirst);
  await joinTheTray(counter, '48271534');
  await counter.signIn(barista);

  await pressInRow(counter, '1534', /결제 금액 적기/);
  await counter.user.keyboard('9500{Enter}');
  await pressInRow(counter, '1534', /적립$/);

  await screen.findByText('끝 번호 1534에 스탬프 1개를 적립했어요.');
  const file = await (await counter.runtime.writeSupportFile()).text();
  expect(file).not.toContain('1534');
});

test('a no to somebody new says that the number is forgotten, and it is', async () => {
  const counter = await renderApp(customerFirst);
  await joinTheTray(counter, '48271534');
  await counter.signIn(barista);

  await pressInRow(counter, '1534', /거절$/);

  await screen.findByText(/처음 온 손님이라 번호도 지웠어요/);
  await counter.user.keyboard('1534');
  await screen.findByText(/끝 번호 1534 손님이 없어요/);
});

test('what nobody said yes to is gone with the business day', async () => {
  const counter = await renderApp(customerFirst);
  await joinTheTray(counter, '48271534');
  counter.passMinutes(24 * 60);

  await counter.signIn(barista);

  await screen.findByText(/손님이 번호를 누르면 여기에 모여요/);
  expect(await rowsInTray()).toEqual([]);
  await screen.findByText(/확인하지 못한 적립이 1건 있어요/);
  await counter.press('알겠어요');
  expect(screen.queryByText(/확인하지 못한 적립이/)).toBeNull();
  expect(await counter.runtime.countMissed()).toBe(0);
});

test('what nobody said yes to before a day off is told about afterwards, unless it was erased', async () => {
  const counter = await renderApp(customerFirst);
  for (const digits of ['48271534', '60391702']) await joinTheTray(counter, digits);
  const [gone] = await trayOf(counter.runtime);
  await counter.signIn(owner);
  const { customerId } = gone as WaitingCheckIn;
  const staffId = counter.runtime.tablet.getState().duty?.staffId as StaffId;
  const erased = await counter.runtime.erasePerson(customerId, staffId, owner.pin as string as Pin);
  expect(erased.ok).toBe(true);
  await counter.press('손님 화면으로');
  counter.passMinutes(3 * 24 * 60);

  await counter.signIn(barista);

  await screen.findByText(/확인하지 못한 적립이 1건 있어요/);
});

test('what was typed under a wrong clock is told about once the clock is right', async () => {
  const counter = await renderApp(customerFirst);
  counter.setClockBack(60 * 24 * 365 * 40);
  await joinTheTray(counter, '48271534');
  expect(await counter.runtime.countMissed()).toBe(0);
  counter.setClockBack(-60 * 24 * 365 * 40);

  await counter.signIn(barista);

  await screen.findByText(/확인하지 못한 적립이 1건 있어요/);
  expect(await rowsInTray()).toEqual([]);
  await counter.press('알겠어요');
  expect(await counter.runtime.countMissed()).toBe(0);
  await counter.press('손님 화면으로');
  await counter.typeNumber('48271534');
  await counter.expectTitle('접수했어요');
});

test('a turn for somebody who waits already settles what waits: one coffee, one visit', async () => {
  const counter = await renderApp(customerFirst);
  await counter.goOnDuty(barista);
  await joinTheTray(counter, '48271534');

  await counter.pressAtEdge(/^\+1/);
  await counter.typeNumber('48271534');

  await counter.expectTitle('스탬프 1개를 적립했어요');
  expect(screen.getByText(/이제 1개예요/)).toBeInTheDocument();
  expect(await trayOf(counter.runtime)).toEqual([]);
  await counter.press('잘못 눌렀어요');
  await screen.findByText(/방금 적립을 취소했어요/);
  expect((await counter.runtime.verify()).findings).toEqual([]);
});

test('a customer whom staff found is granted, and waits no longer', async () => {
  const counter = await renderApp(customerFirst);
  await counter.goOnDuty(barista);
  await joinTheTray(counter, '48271534', { isClosed: false });
  const [waiting] = await trayOf(counter.runtime);
  const { customerId } = waiting as WaitingCheckIn;

  const granted = await act(() => counter.runtime.grantTo(customerId, { stamps: stamps(2) }));

  expect(granted.ok).toBe(true);
  await counter.expectTitle('스탬프 2개를 적립했어요');
  expect(await trayOf(counter.runtime)).toEqual([]);
});

test('what waits when the owner changes who goes first can still be granted', async () => {
  const counter = await renderApp(customerFirst);
  await joinTheTray(counter, '48271534');
  await counter.signIn(owner);
  await chooseHandOff(counter, '직원이 먼저');
  await screen.findByText('바꿨어요.');
  await counter.user.click(screen.getByRole('link', { name: '직원 화면으로' }));

  await pressInRow(counter, '1534', /적립$/);

  await screen.findByText('끝 번호 1534에 스탬프 1개를 적립했어요.');
  await vi.waitFor(() => expect(screen.queryByText(/확인할 적립/)).toBeNull());
});

test('alone at the keypad a number earns its stamp without any staff', async () => {
  const counter = await renderApp(automatic);
  await counter.expectTitle(idleTitle);

  await counter.typeNumber('48271534');
  await counter.press(/적립을 시작할게요/);

  await counter.expectTitle('스탬프 1개를 적립했어요');
});

test('alone at the keypad a number comes again after two hours, and twice a day', async () => {
  const counter = await renderApp(automatic);
  await counter.expectTitle(idleTitle);
  await counter.typeNumber('48271534');
  await counter.press(/적립을 시작할게요/);
  await backToKeypad(counter);

  counter.passMinutes(19);
  await counter.typeNumber('48271534');
  await screen.findByText(/1시간 41분 뒤에 다시 적립할 수 있어요/);
  counter.passMinutes(101);
  await counter.typeNumber('48271534');
  await counter.expectTitle('스탬프 1개를 적립했어요');
  await backToKeypad(counter);
  counter.passMinutes(180);
  await counter.typeNumber('48271534');

  await screen.findByText(/오늘은 2번까지 적립할 수 있어요/);
  expect(screen.getByRole('button', { name: '직원 부르기' })).toBeInTheDocument();
});

test('where numbers come alone, staff can still give another number of stamps', async () => {
  const counter = await renderApp(automatic);
  await counter.goOnDuty(barista);

  await counter.pressAtEdge(/^\+3/);
  await counter.typeNumber('48271534');
  await counter.press(/적립을 시작할게요/);

  await counter.expectTitle('스탬프 3개를 적립했어요');
});

test('a gap that is no number of minutes is refused at its field', async () => {
  const counter = await renderApp();
  await counter.signIn(owner);
  await chooseHandOff(counter, '번호만 누르면 자동으로', async (form) => {
    expect(within(form).getByLabelText('하루에')).toHaveValue('2');
    const gap = within(form).getByLabelText('다시 쌓이기까지');
    expect(gap).toHaveValue('120');
    await counter.user.clear(gap);
    await counter.user.type(gap, '두 시간');
  });

  await screen.findByText(/다시 적립할 수 있는 시간은 0분에서 1,440분 사이예요/);
  expect(screen.getByLabelText('다시 쌓이기까지')).toBeInvalid();
  await vi.waitFor(() =>
    expect(counter.runtime.shop().program.handOff).toEqual({ type: 'staffFirst' }),
  );
});

/** A number nobody has typed before goes to the tray. */
async function joinTheTray(
  counter: Counter,
  digits: string,
  { isClosed = true } = {},
): Promise<void> {
  await counter.expectTitle(idleTitle);
  await counter.typeNumber(digits);
  await counter.press(/적립을 시작할게요/);
  await counter.expectTitle('접수했어요');
  if (isClosed) await backToKeypad(counter);
}

async function backToKeypad(counter: Counter): Promise<void> {
  await counter.press(/닫기/);
  await counter.expectTitle(idleTitle);
}

async function rowsInTray(): Promise<readonly HTMLElement[]> {
  const tray = await screen.findByRole('region', { name: '확인할 적립' });
  return within(tray).queryAllByRole('listitem');
}

/** Presses a button in the row of this number. */
async function pressInRow(counter: Counter, last4: string, name: string | RegExp): Promise<void> {
  await screen.findByText(`010-****-${last4}`);
  const row = (await rowsInTray()).find(({ textContent }) => textContent?.includes(`-${last4}`));
  if (!row) throw new Error(`${last4} waits`);
  await counter.user.click(within(row).getByRole('button', { name }));
}

async function chooseHandOff(
  counter: Counter,
  name: string,
  fillIn: (form: HTMLElement) => Promise<void> = async () => undefined,
): Promise<void> {
  await counter.user.click(screen.getByRole('link', { name: '가게 설정' }));
  const choice = await screen.findByRole('radio', { name });
  await counter.user.click(choice);
  const form = choice.closest('form');
  if (!form) throw new Error('the choice stands in a form');
  await fillIn(form);
  await counter.user.click(within(form).getByRole('button', { name: '바꾸기' }));
}
