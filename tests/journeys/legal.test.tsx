// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { ProgramCommand } from '#books/program/commands.ts';
import { stamps } from '#domain/stamps.ts';
import { type Counter, owner, renderApp } from '#tests/support/renderApp.tsx';
import { trayOf } from '#tests/support/trayOf.ts';

const askAdvertising: ProgramCommand = { type: 'SetAsk', ask: 'advertising', isOn: true };
const askHeardFrom: ProgramCommand = { type: 'SetAsk', ask: 'heardFrom', isOn: true };
const askConsent: ProgramCommand = { type: 'SetLegalBasis', legalBasis: 'consent' };
const keepLonger: ProgramCommand = { type: 'SetRetention', retentionMonths: 36 };

test('on the contract’s footing a notice and one verb are all there is', async () => {
  const counter = await openCafe();

  await typeNumber(counter, '48271534');

  await counter.expectTitle(/처음 오셨네요/);
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
});

test('where the shop asks for a consent, nobody joins without ticking it', async () => {
  const counter = await openCafe(askConsent);
  const before = await counter.runtime.verify();
  await typeNumber(counter, '48271534');
  const tick = await screen.findByRole('checkbox', { name: /동의해요 \(필수\)/ });
  expect(tick).not.toBeChecked();

  await counter.press(/적립을 시작할게요/);
  await screen.findByText(/동의에 먼저 표시해 주세요/);
  expect(await counter.runtime.verify()).toEqual(before);
  await counter.user.click(tick);
  await counter.press(/적립을 시작할게요/);

  await counter.expectTitle(/스탬프 1개를 적립했어요/);
});

test('the long notice tells what is needed apart from what is asked for', async () => {
  const counter = await openCafe();
  await typeNumber(counter, '48271534');

  await counter.press('자세히 보기');

  expect(await screen.findByText('동의 없이 받는 것')).toBeInTheDocument();
  expect(screen.getByText('동의를 받는 것 (선택)')).toBeInTheDocument();
  expect(screen.getByText(/제15조 제1항 제4호/)).toBeInTheDocument();
});

test('the long notice names whom to ask, where the shop names somebody', async () => {
  const privacyOfficer = { name: '지수', contact: '02-0000-0000' };
  const counter = await openCafe({ type: 'SetPrivacyOfficer', privacyOfficer });
  await typeNumber(counter, '48271534');

  await counter.press('자세히 보기');

  expect(await screen.findByText(/개인정보 보호책임자 지수, 02-0000-0000/)).toBeInTheDocument();
});

test('whoever wants advertising is asked about the night by itself, and told what came of it', async () => {
  const counter = await openCafe(askAdvertising);
  await joinAs(counter, '48271534');

  await expectAsk('새 메뉴와 쿠폰 소식도 받을까요?');
  expect(screen.getByText('문자와 카카오톡으로 광고')).toBeInTheDocument();
  expect(screen.getByText(/안 받아도 스탬프는 똑같이 쌓여요/)).toBeInTheDocument();
  await counter.press('받을게요');
  await expectAsk(/밤에도 받을까요/);
  const night = screen.getByRole('checkbox', { name: /밤 9시부터 아침 8시/ });
  expect(night).not.toBeChecked();
  await counter.user.click(night);
  await counter.press('이대로 할게요');

  await expectAsk('2026년 11월 22일부터 광고를 받아요');
  expect(screen.getByText(/달빛커피가/)).toHaveTextContent('아침 8시 사이에도 보내요');
  expect(screen.getByText(/언제든 그만 받을 수 있어요/)).toBeInTheDocument();
});

test('a no is the end of it: the next visit asks nothing', async () => {
  const counter = await openCafe(askAdvertising);
  await joinAs(counter, '48271534');
  await counter.press('괜찮아요');
  await expectAsk(/보내지 않을게요/);
  await counter.press(/닫기/);

  await typeNumber(counter, '48271534');

  await expectNoAsk(counter);
});

test('a question nobody answered is asked again, and never keeps the next customer', async () => {
  const counter = await openCafe(askAdvertising);
  await joinAs(counter, '48271534');
  await expectAsk(/소식도 받을까요/);

  await counter.pressAtEdge(/^\+1/);
  await counter.expectTitle(/스탬프 1개를 적립할/);
  await counter.typeNumber('48271534');

  await expectAsk(/소식도 받을까요/);
});

test('a number that was mistyped takes its answers back', async () => {
  const counter = await openCafe(askAdvertising);
  await joinAs(counter, '48271534');
  await counter.press(/닫기/);
  await typeNumber(counter, '48271534');
  await counter.press('받을게요');
  await expectAsk(/밤에도 받을까요/);

  await counter.press('잘못 눌렀어요');
  await counter.expectTitle(/스탬프 1개를 적립할/);
  await counter.typeNumber('48271534');

  await expectAsk('새 메뉴와 쿠폰 소식도 받을까요?');
});

test('staff end a consent at once, and the night with it', async () => {
  const counter = await openCafe(askAdvertising);
  await joinAs(counter, '48271534');
  await counter.press('받을게요');
  await counter.user.click(await screen.findByRole('checkbox'));
  await counter.press('이대로 할게요');
  await counter.press(/닫기/);
  await counter.signIn(owner);
  await counter.user.keyboard('1534');
  await counter.press(/^010-/);
  await screen.findByText(/밤에도 받아요 · 2026년 11월 22일 동의/);

  await counter.press('광고 그만 받기');

  await screen.findByText('이제 광고를 보내지 않아요.');
  await screen.findByText(/받지 않아요 · 2026년 11월 22일 그만 받기/);
  expect(screen.queryByRole('button', { name: /그만 받기/ })).not.toBeInTheDocument();
});

test('a changed retention is told once, after the stamp', async () => {
  const counter = await openCafe();
  await joinAs(counter, '48271534');
  await counter.press(/닫기/);
  await decide(counter, keepLonger);

  await typeNumber(counter, '48271534');
  await counter.expectTitle(/스탬프 1개를 적립했어요/);
  await expectAsk('개인정보 안내가 바뀌었어요');
  expect(screen.getByText(/24개월에서/)).toHaveTextContent('36개월로 바뀌었어요');
  await counter.press('확인했어요');
  await expectAsk(/확인해 주셔서 고마워요/);
  await counter.press(/닫기/);
  await typeNumber(counter, '48271534');

  await expectNoAsk(counter);
});

test('where the shop asks for a consent now, a no is respected and not asked about again', async () => {
  const counter = await openCafe();
  await joinAs(counter, '48271534');
  await counter.press(/닫기/);
  await decide(counter, askConsent);

  await typeNumber(counter, '48271534');
  await expectAsk('개인정보 안내가 바뀌었어요');
  expect(screen.queryByRole('button', { name: '확인했어요' })).not.toBeInTheDocument();
  await counter.press('괜찮아요');
  await expectAsk(/전에 알려 드린 대로/);
  await counter.press(/닫기/);
  await typeNumber(counter, '48271534');

  await expectNoAsk(counter);
});

test('one question after another stands in the same place: notice, advertising, 어떻게 오셨어요', async () => {
  const counter = await openCafe(askAdvertising, askHeardFrom);
  await joinAs(counter, '48271534');
  await counter.press(/닫기/);
  await decide(counter, keepLonger);
  await typeNumber(counter, '48271534');

  await expectAsk('개인정보 안내가 바뀌었어요');
  await counter.press('확인했어요');
  await expectAsk('새 메뉴와 쿠폰 소식도 받을까요?');
  await counter.press(/닫기/);
  await joinAs(counter, '60391534');
  await expectAsk('새 메뉴와 쿠폰 소식도 받을까요?');
  await counter.press('괜찮아요');
  await expectAsk('어떻게 오셨어요?');
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  await counter.press('친구 소개');

  await expectAsk(/알려 주셔서 고마워요/);
});

test('어떻게 오셨어요 may be skipped, and the second stamp does not ask', async () => {
  const counter = await openCafe(askHeardFrom);
  await joinAs(counter, '48271534');
  await expectAsk('어떻게 오셨어요?');
  await counter.press('건너뛰기');
  await expectAsk(/고마워요/);
  await counter.press(/닫기/);

  await typeNumber(counter, '48271534');

  await expectNoAsk(counter);
});

test('a first visit that was mistyped is erased with its answers', async () => {
  const counter = await openCafe(askAdvertising);
  await joinAs(counter, '48271534');
  await counter.press('받을게요');
  await expectAsk(/밤에도 받을까요/);

  await counter.press('잘못 눌렀어요');
  await counter.expectTitle(/스탬프 1개를 적립할/);
  await counter.typeNumber('48271534');

  await counter.expectTitle(/처음 오셨네요/);
  expect((await counter.runtime.verify()).findings).toEqual([]);
});

test('where the customer goes first, nothing is asked before the stamp', async () => {
  const handOff: ProgramCommand = { type: 'SetHandOff', handOff: { type: 'customerFirst' } };
  const counter = await openCafe(askHeardFrom, handOff);
  await counter.typeNumber('48271534');
  await counter.press(/적립을 시작할게요/);
  await counter.expectTitle(/접수했어요/);
  const [waiting] = await trayOf(counter.runtime);
  if (!waiting) throw new Error('the number waits');
  expect(await counter.runtime.findAsk(waiting.customerId)).toEqual({ type: 'heardFrom' });
  expect(screen.queryByText('어떻게 오셨어요?')).toBeNull();

  await act(() => counter.runtime.approveCheckIn(waiting, { stamps: stamps(1) }));

  await counter.expectTitle('스탬프 1개를 적립했어요');
  await expectAsk('어떻게 오셨어요?');
  await counter.press('SNS');
  await expectAsk(/알려 주셔서 고마워요/);
});

test('the owner decides about notice and questions in the settings', async () => {
  const counter = await openCafe();
  await counter.signIn(owner);
  await counter.user.click(screen.getByRole('link', { name: '가게 설정' }));
  await counter.expectTitle('가게 설정');

  await counter.press('광고 받을지 묻기: 묻지 않아요');
  await screen.findByRole('button', { name: '광고 받을지 묻기: 물어요' });
  const consent = screen.getByRole('radio', { name: '동의에 표시하고 시작해요' });
  await counter.user.click(consent);
  await counter.user.keyboard('{Enter}');

  await screen.findByText('바꿨어요.');
  await vi.waitFor(() => expect(counter.runtime.shop().legalBasis).toBe('consent'));
  expect(counter.runtime.shop().asks).toEqual({ advertising: true, heardFrom: false });
});

/** A café with its owner on duty, who decided these. */
async function openCafe(...commands: readonly ProgramCommand[]): Promise<Counter> {
  const counter = await renderApp();
  await decide(counter, ...commands);
  return counter;
}

async function decide(counter: Counter, ...commands: readonly ProgramCommand[]): Promise<void> {
  await counter.signIn(owner);
  for (const command of commands) {
    const decided = await counter.runtime.changeProgram(command);
    expect(decided).toEqual({ ok: true, value: undefined });
  }
  await counter.press('손님 화면으로');
  await screen.findByRole('complementary', { name: '직원' });
}

async function typeNumber(counter: Counter, digits: string): Promise<void> {
  await counter.pressAtEdge(/^\+1/);
  await counter.expectTitle(/스탬프 1개를 적립할/);
  await counter.typeNumber(digits);
}

/** A first visit; ends on its result. */
async function joinAs(counter: Counter, digits: string): Promise<void> {
  await typeNumber(counter, digits);
  await counter.expectTitle(/처음 오셨네요/);
  await counter.press(/적립을 시작할게요/);
  await counter.expectTitle(/스탬프 1개를 적립했어요/);
}

const expectAsk = (title: string | RegExp) =>
  screen.findByRole('heading', { level: 2, name: title });

/** The stamps are there, so it is known that nothing is due. */
async function expectNoAsk(counter: Counter): Promise<void> {
  await counter.expectTitle(/적립했어요/);
  await screen.findByRole('img', { name: /^스탬프 10개 중/ });
  expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
}
