// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { barista, type Counter, owner, renderApp } from '#tests/support/renderApp.tsx';
import { scanKeys, scanTorn } from '#tests/support/scanKeys.ts';

test('the owner types the menu line by line, and a usual basket opens a turn in two touches', async () => {
  const counter = await renderApp();
  await openSettings(counter);
  expect(screen.getByText('아직 메뉴가 없어요')).toBeInTheDocument();

  await addItem(counter, '아메리카노', '4000');
  await addItem(counter, '카페 라테', '4,800');
  expect(screen.getByText('카페 라테를 더했어요. 지금 2가지예요.')).toBeInTheDocument();
  await counter.user.click(screen.getByRole('radio', { name: '디저트' }));
  await addItem(counter, '치즈케이크', '6500');
  expect(screen.getByText('6,500원 · 스탬프 0개')).toBeInTheDocument();
  await counter.press('카페 라테 자주 나가는 주문 앞에 두기');
  await leaveSettings(counter);

  await counter.pressAtEdge('메뉴');
  await counter.press(/^카페 라테 스탬프/);

  await counter.expectTitle(/스탬프 1개를 적립할/);
  expect(counter.runtime.tablet.getState().turn).toMatchObject({
    stamps: 1,
    amount: 4_800,
    basket: [{ count: 1, price: 4_800 }],
  });
});

test('a basket is counted together, and its lines stay with the visit', async () => {
  const counter = await renderApp();
  await writeMenu(counter);
  await counter.pressAtEdge('메뉴');

  await counter.press(/^아메리카노 4,000원 담기/);
  await counter.press(/^아메리카노 4,000원 하나 더 담기/);
  await counter.press(/^아메리카노 4,000원 하나 더 담기/);
  await counter.press('아메리카노 하나 빼기');
  await counter.press(/^치즈케이크 .*담기/);
  await counter.press('스탬프 2개 · 14,500원 적립');
  await counter.typeNumber('48271534');
  await counter.press('만 14세 이상이고, 적립을 시작할게요');
  await counter.expectTitle('스탬프 2개를 적립했어요');

  await counter.press(/^닫기/);
  await counter.pressAtEdge('메뉴');
  expect(await screen.findByRole('button', { name: /^아메리카노 2 · 치즈케이크/ })).toBeVisible();
  expect((await counter.runtime.verify()).findings).toEqual([]);
});

test('what earns nothing alone opens no turn', async () => {
  const counter = await renderApp();
  await writeMenu(counter);
  await counter.pressAtEdge('메뉴');

  await counter.press(/^치즈케이크 .*담기/);

  expect(await screen.findByText(/이 메뉴에는 스탬프가 없어요/)).toBeInTheDocument();
  await counter.press('메뉴를 담아 주세요');
  expect(counter.runtime.tablet.getState().turn).toBeNull();
});

test('what is taken off the menu is gone from the edge, and comes back', async () => {
  const counter = await renderApp();
  await openSettings(counter);
  await addItem(counter, '아메리카노', '4000');

  await counter.press('아메리카노 고치기');
  await counter.press('그만 팔기');
  await screen.findByText(/아메리카노를 메뉴에서 내렸어요/);
  await leaveSettings(counter);
  expect(screen.queryByRole('button', { name: '메뉴' })).toBeNull();

  await openSettings(counter);
  await counter.user.click(screen.getByText('그만 파는 메뉴 1가지'));
  await counter.press('아메리카노 다시 팔기');
  await screen.findByText('4,000원 · 스탬프 1개');
});

test('a dearer item is changed, and a second one of its name is refused at the field', async () => {
  const counter = await renderApp();
  await openSettings(counter);
  await addItem(counter, '아메리카노', '4000');

  await counter.press('아메리카노 고치기');
  const dialog = within(await screen.findByRole('dialog'));
  await counter.user.clear(dialog.getByLabelText('가격'));
  await counter.user.type(dialog.getByLabelText('가격'), '4500');
  await counter.user.click(dialog.getByRole('radio', { name: '겨울' }));
  await counter.user.click(dialog.getByRole('button', { name: '바꾸기' }));
  await screen.findByText('4,500원 · 스탬프 1개');
  expect(screen.getByText('겨울')).toBeInTheDocument();

  await counter.user.type(menuField('이름'), '아메리카노');
  await counter.user.type(menuField('가격'), '3000{Enter}');
  expect(await screen.findByText('같은 이름의 메뉴가 있어요.')).toBeInTheDocument();
});

test('a receipt opens a turn with the usual stamps, and earns once', async () => {
  const counter = await renderApp();
  await counter.expectTitle(/전화번호로 스탬프를/);
  scanKeys('20261122-0042');
  await screen.findByText(/지금은 직원이 없어요/);
  await counter.goOnDuty(barista);

  scanKeys('20261122-0042');
  await counter.expectTitle(/스탬프 1개를 적립할/);
  await counter.typeNumber('48271534');
  await counter.press('만 14세 이상이고, 적립을 시작할게요');
  await counter.expectTitle('스탬프 1개를 적립했어요');
  await counter.press(/^닫기/);

  scanKeys('20261122-0042');
  await counter.typeNumber('48271534');
  await screen.findByText('이 영수증은 이미 적립했어요.');
  expect(counter.runtime.tablet.getState().turn).toBeNull();
  await counter.pressAtEdge(/^\+1/);
  await counter.typeNumber('48271534');
  await counter.expectTitle('스탬프 1개를 적립했어요');
});

test('a scan of somebody’s number opens nothing and is kept nowhere', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  const before = await counter.runtime.verify();

  scanKeys('01048271534');
  await screen.findByText(/전화번호 같아서 저장하지 않았어요/);
  scanKeys('4111111111111111');
  await screen.findByText(/카드 번호 같아서 저장하지 않았어요/);

  expect(counter.runtime.tablet.getState().turn).toBeNull();
  expect(screen.getByRole('status', { name: '누른 번호' })).not.toHaveTextContent('4111');
  expect(await counter.runtime.verify()).toEqual(before);
});

test('staff attach a receipt and a basket to a customer they found', async () => {
  const counter = await renderApp();
  await writeMenu(counter);
  await counter.pressAtEdge(/^\+1/);
  await counter.typeNumber('48271534');
  await counter.press('만 14세 이상이고, 적립을 시작할게요');
  await counter.press(/^닫기/);
  await counter.signIn(owner);
  await counter.user.keyboard('1534');
  await counter.press(/^010-\*{4}-1534/);

  await counter.press('메뉴에서 고르기');
  await counter.press(/^아메리카노 4,000원 담기/);
  await counter.press(/^아메리카노 4,000원 하나 더 담기/);
  await counter.press('스탬프 2개 · 8,000원으로 하기');
  scanKeys('20261122-0042');
  await screen.findByText('영수증을 붙였어요.');
  await counter.press('스탬프 2개 적립하기');
  await screen.findByText('스탬프 2개를 적립했어요. 이제 3개예요.');

  scanKeys('20261122-0042');
  await screen.findByText('영수증을 붙였어요.');
  await counter.press('스탬프 1개 적립하기');
  await screen.findByText('이 영수증은 이미 적립했어요.');
  await counter.press('스탬프 1개 적립하기');
  await screen.findByText('스탬프 1개를 적립했어요. 이제 4개예요.');
});

test('a scan that came in pieces opens nothing, says so, and leaves no digit in the number', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);

  scanTorn(['20261', '1220042934567890123']);

  await screen.findByText(/영수증이 다 읽히지 않았어요/);
  const number = screen.getByRole('status', { name: '누른 번호' });
  await waitFor(() => expect(number).not.toHaveTextContent('2026'));
  expect(counter.runtime.tablet.getState().turn).toBeNull();
});

test('a scan behind an open history is kept for the next grant, and presses nothing', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  await counter.pressAtEdge(/^\+1/);
  await counter.typeNumber('48271534');
  await counter.press('만 14세 이상이고, 적립을 시작할게요');
  await counter.press(/^닫기/);
  await counter.signIn(owner);
  await counter.user.keyboard('1534');
  await counter.press(/^010-\*{4}-1534/);
  await counter.press('지난 기록');
  await screen.findByRole('button', { name: '카드 보기' });

  scanKeys('20261122-0042');

  await screen.findByText('영수증을 붙였어요.');
  await counter.press('카드 보기');
  await counter.press('스탬프 1개 적립하기');
  await screen.findByText('스탬프 1개를 적립했어요. 이제 2개예요.');
  scanKeys('20261122-0042');
  await counter.press('스탬프 1개 적립하기');
  await screen.findByText('이 영수증은 이미 적립했어요.');
});

test('a customer chooses the smaller of two rewards, and keeps the rest', async () => {
  const counter = await renderApp();
  await openSettings(counter);
  await addCookie(counter);
  await leaveSettings(counter);
  await fillCard(counter, '48271534');
  await counter.expectTitle(/쓸 수 있는 혜택이/);
  expect(screen.getByRole('radio', { name: /^음료 1잔 무료/ })).toBeChecked();

  await counter.user.click(screen.getByRole('radio', { name: /^쿠키/ }));
  expect(await screen.findByText('쓰고 나면 5개 남아요')).toBeInTheDocument();
  await counter.press('지금 쓸게요');
  await confirm(counter);

  await counter.expectTitle(/쿠키\s*사용 완료/);
  expect(screen.getByText(/남은 스탬프는 5개예요/)).toBeInTheDocument();
});

test('a reward that was retired meanwhile is refused by name of the reason', async () => {
  const counter = await renderApp();
  await openSettings(counter);
  await addCookie(counter);
  await leaveSettings(counter);
  await fillCard(counter, '48271534');
  await counter.user.click(await screen.findByRole('radio', { name: /^쿠키/ }));
  await counter.press('지금 쓸게요');
  await counter.expectTitle(/화면을 직원에게/);

  await retireCookieElsewhere(counter);
  await confirm(counter);

  expect(await screen.findByText(/지금은 없는 혜택이에요/)).toBeInTheDocument();
});

async function openSettings(counter: Counter): Promise<void> {
  await counter.signIn(owner);
  await counter.user.click(screen.getByRole('link', { name: '가게 설정' }));
  await counter.expectTitle('가게 설정');
  await screen.findByRole('heading', { name: '메뉴' });
}

async function leaveSettings(counter: Counter): Promise<void> {
  await counter.user.click(screen.getByRole('link', { name: '직원 화면으로' }));
  await counter.press('손님 화면으로');
  await counter.expectTitle(/전화번호로 스탬프를/);
}

async function writeMenu(counter: Counter): Promise<void> {
  await openSettings(counter);
  await addItem(counter, '아메리카노', '4000');
  await counter.user.click(screen.getByRole('radio', { name: '디저트' }));
  await addItem(counter, '치즈케이크', '6500');
  await leaveSettings(counter);
}

async function addItem({ user }: Counter, name: string, price: string): Promise<void> {
  await user.type(menuField('이름'), name);
  await user.type(menuField('가격'), `${price}{Enter}`);
  await screen.findByText(new RegExp(`^${name}[을를] 더했어요`));
  await waitFor(() => expect(menuField('이름')).toHaveFocus());
}

/** Of the line that stays open for the next item. */
function menuField(label: string): HTMLElement {
  const heading = screen.getByRole('heading', { name: '메뉴' });
  const section = heading.closest('section');
  if (section === null) throw new Error('the menu is a section');
  const [form] = section.getElementsByTagName('form');
  if (form === undefined) throw new Error('the menu has a line to type into');
  return within(form).getByLabelText(label);
}

async function addCookie(counter: Counter): Promise<void> {
  await counter.press('혜택 더하기');
  const dialog = within(await screen.findByRole('dialog'));
  await counter.user.type(dialog.getByLabelText('혜택 이름'), '쿠키');
  await counter.user.click(dialog.getByRole('button', { name: '더하기' }));
  await screen.findByText('쿠키를 더했어요.');
}

/** Seven and three stamps: a card of ten is full. */
async function fillCard(counter: Counter, digits: string): Promise<void> {
  await counter.pressAtEdge('직접');
  await counter.user.keyboard('7{Enter}');
  await counter.typeNumber(digits);
  await counter.press('만 14세 이상이고, 적립을 시작할게요');
  await counter.press('다음에 쓸게요');
  await counter.press(/^닫기/);
  await counter.pressAtEdge(/^\+3/);
  await counter.typeNumber(digits);
}

async function confirm(counter: Counter): Promise<void> {
  await counter.press(barista.name);
  const pin = await screen.findByLabelText(`${barista.name} PIN`);
  await counter.user.type(pin, `${barista.pin}{Enter}`);
}

/** At another window of this tablet, where the owner has the dark screens open. */
async function retireCookieElsewhere({ runtime }: Counter): Promise<void> {
  const cookie = runtime.shop().program.rewards.find(({ name }) => name === '쿠키');
  runtime.tablet.setState({ isStaffModeOpen: true });
  const retired = await runtime.changeProgram({
    type: 'RetireReward',
    rewardId: cookie?.id ?? '',
  });
  runtime.tablet.setState({ isStaffModeOpen: false });
  expect(retired.ok).toBe(true);
}
