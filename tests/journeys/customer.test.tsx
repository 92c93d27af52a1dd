// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { barista, type Counter, renderApp } from '#tests/support/renderApp.tsx';

test('staff set two stamps, a new customer types a number and gets them', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);

  await counter.pressAtEdge(/^\+2/);
  await counter.expectTitle(/스탬프 2개를 적립할/);
  await counter.typeNumber('48271534');
  await counter.expectTitle(/처음 오셨네요/);
  await counter.press(/적립을 시작할게요/);

  await counter.expectTitle(/스탬프 2개를 적립했어요/);
  expect(screen.getByText(/이제 2개예요/)).toBeInTheDocument();
  expect(screen.getByText('1534')).toBeInTheDocument();
  expect(document.body.innerHTML).not.toContain('4827');
});

test('the Tab key meets the customer’s screen before the staff’s edge', async () => {
  await renderApp();
  const edge = await screen.findByRole('complementary', { name: '직원' });

  const order = screen.getByRole('main').compareDocumentPosition(edge);

  expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('a returning customer is asked nothing', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  await firstVisit(counter, '48271534');

  await counter.pressAtEdge(/^\+3/);
  await counter.typeNumber('48271534');

  await counter.expectTitle(/스탬프 3개를 적립했어요/);
  expect(screen.getByText(/이제 4개예요/)).toBeInTheDocument();
});

test('a mistyped first visit is taken back and the stranger forgotten', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  await firstVisit(counter, '48271534', { isClosed: false });

  await counter.press('잘못 눌렀어요');
  await counter.expectTitle(/스탬프 1개를 적립할/);
  await counter.typeNumber('48271534');

  await counter.expectTitle(/처음 오셨네요/);
});

test('whoever declines leaves nothing behind', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  const before = await counter.runtime.verify();

  await counter.pressAtEdge(/^\+1/);
  await counter.typeNumber('48271534');
  await counter.expectTitle(/처음 오셨네요/);
  await counter.press('그만두기');
  await counter.expectTitle(/전화번호로 스탬프를/);

  expect(await counter.runtime.verify()).toEqual(before);
});

test('nothing of somebody under fourteen is stored', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  const before = await counter.runtime.verify();

  await counter.pressAtEdge(/^\+1/);
  await counter.typeNumber('48271534');
  await counter.expectTitle(/처음 오셨네요/);
  await counter.press('만 14세 미만이에요');
  await counter.expectTitle(/보호자와 함께/);

  expect(await counter.runtime.verify()).toEqual(before);
});

test('a full card is paid with after staff confirm it with their own PIN', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  await fillCard(counter, '48271534');

  await counter.press('지금 쓸게요');
  await counter.expectTitle(/화면을 직원에게/);
  await counter.press(barista.name);
  const pin = await screen.findByLabelText(`${barista.name} PIN`);
  await counter.user.type(pin, `${barista.pin}{Enter}`);
  await counter.expectTitle(/사용 완료/);

  expect((await counter.runtime.verify()).findings).toEqual([]);
});

test('a number mistyped onto a card that is full now is taken back from the offer', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  await fillCard(counter, '48271534');

  await counter.press('잘못 눌렀어요');
  await counter.expectTitle(/스탬프 3개를 적립할/);
  await counter.typeNumber('48271534');

  // Seven and the same three again: the card is full once more, no fuller.
  await counter.press('다음에 쓸게요');
  expect(await screen.findByText(/이제 10개예요/)).toBeInTheDocument();
});

test('too many numbers within a minute call the staff', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  for (const digits of ['48271531', '48271532', '48271533', '48271534', '48271535', '48271536']) {
    await counter.pressAtEdge(/^\+1/);
    await counter.typeNumber(digits);
    await counter.press('그만두기');
    await counter.expectTitle(/전화번호로 스탬프를/);
  }
  expect(counter.runtime.tablet.getState().isCalling).toBe(false);

  await counter.pressAtEdge(/^\+1/);
  await counter.typeNumber('48271537');

  expect(await screen.findByRole('button', { name: /호출 확인하기/ })).toBeInTheDocument();
});

/** Ten stamps for a number nobody has typed before; ends on the offer. */
async function fillCard(counter: Counter, digits: string): Promise<void> {
  await firstVisit(counter, digits);
  for (const _visit of [1, 2, 3]) {
    await counter.pressAtEdge(/^\+3/);
    await counter.typeNumber(digits);
    await screen.findByText('1534');
    if (screen.queryByRole('button', { name: '지금 쓸게요' }) === null) await counter.press(/닫기/);
  }
}

/** One stamp for a number nobody has typed before. */
async function firstVisit(
  counter: Counter,
  digits: string,
  { isClosed = true } = {},
): Promise<void> {
  await counter.pressAtEdge(/^\+1/);
  await counter.typeNumber(digits);
  await counter.press(/적립을 시작할게요/);
  await counter.expectTitle(/스탬프 1개를 적립했어요/);
  if (!isClosed) return;
  await counter.press(/닫기/);
  await counter.expectTitle(/전화번호로 스탬프를/);
}
