// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { OpenRequest } from '#device/privacyActions.ts';
import { barista, type Counter, owner, renderApp } from '#tests/support/renderApp.tsx';

test('광고 그만 받기 is one tap, and says the same to a customer and to a stranger', async () => {
  const counter = await openWithCustomer('48271534');

  const toCustomer = await stopFor(counter, '48271534');
  const toStranger = await stopFor(counter, '35914608');

  expect(toCustomer).toBe(toStranger);
  expect(toCustomer).toMatch(
    /이제 이 번호로는\s광고를 보내지 않을게요.*2026년 11월 22일에 처리했어요/s,
  );
  expect((await counter.runtime.verify()).findings).toEqual([]);
});

test('a stop that is repeated is the same answer, and nothing is written twice', async () => {
  const counter = await openWithCustomer('48271534');
  const first = await stopFor(counter, '48271534');
  const { entries } = await counter.runtime.verify();

  const again = await stopFor(counter, '48271534');

  expect(again).toBe(first);
  expect((await counter.runtime.verify()).entries).toBe(entries);
});

test('the answer takes the same time, known or not', async () => {
  const counter = await openWithCustomer('48271534');
  const times: number[] = [];
  for (const digits of ['48271534', '35914608']) {
    await openMine(counter, digits);
    const before = performance.now();
    await counter.press(/^광고 그만 받기/);
    await counter.expectTitle(/광고를 보내지 않을게요/);
    times.push(performance.now() - before);
    await counter.press(/닫기/);
  }

  expect(times.every((ms) => ms >= 500)).toBe(true);
});

test('nothing about a number is shown, and none is in the page, once it is sent', async () => {
  const counter = await openWithCustomer('48271534');

  await openMine(counter, '48271534');

  expect(document.body.innerHTML).not.toMatch(/4827|48271534/);
  expect(screen.getByText('1534')).toBeInTheDocument();
  expect(screen.queryByText(/스탬프 \d+개/)).not.toBeInTheDocument();
});

test('a customer sees and corrects their record after staff looked at the phone', async () => {
  const counter = await openWithCustomer('48271534');
  await stopFor(counter, '48271534');
  await openMine(counter, '48271534');
  await counter.press(/^내 기록 보기/);

  await verify(counter, barista);

  await counter.expectTitle('내 기록');
  const kept = screen.getByRole('region', { name: '내 기록 내용' });
  expect(kept).toHaveTextContent('스탬프2개');
  expect(kept).toHaveTextContent('받지 않아요 2026년 11월 22일 그만 받기');
  await counter.press('광고 받을게요');
  await counter.user.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: '받을게요' }),
  );
  expect(await screen.findByRole('button', { name: '광고 그만 받기' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '밤 광고 받을게요' })).toBeInTheDocument();
});

test('who looked at the phone is in the access log, which still holds', async () => {
  const counter = await openWithCustomer('48271534');
  await openMine(counter, '48271534');
  await counter.press(/^내 기록 보기/);
  await verify(counter, barista);
  await counter.expectTitle('내 기록');
  await counter.press('닫기');

  await counter.signIn(owner);
  const log = await counter.runtime.readAccessLog();

  expect(log.ok && log.value.verdict).toEqual({ type: 'Unbroken', links: 1 });
  expect(log.ok && log.value.lines[0]).toMatchObject({
    what: 'RecordShown',
    staffName: barista.name,
    records: [{ last4: '1534' }],
  });
});

test('a wrong PIN shows nothing', async () => {
  const counter = await openWithCustomer('48271534');
  await openMine(counter, '48271534');
  await counter.press(/^내 기록 보기/);

  await verify(counter, { ...barista, pin: '9999' });

  await screen.findByText('PIN이 달라요. 다시 눌러 주세요.');
  expect(screen.queryByText('내 기록')).not.toBeInTheDocument();
  expect(await counter.runtime.readMine()).toMatchObject({ failure: { type: 'MineExpired' } });
});

test('a stranger hears that nothing is kept, after the phone was looked at and not before', async () => {
  const counter = await openWithCustomer('48271534');
  await openMine(counter, '35914608');
  await counter.press(/^모두 지우기/);
  await counter.expectTitle(/휴대전화를 직원에게/);

  await verify(counter, barista);

  await counter.expectTitle(/남아 있는\s기록이 없어요/);
});

test('모두 지우기 says what is lost, may be left alone, and is for good', async () => {
  const counter = await openWithCustomer('48271534');
  await openMine(counter, '48271534');
  await counter.press(/^모두 지우기/);
  await verify(counter, barista);
  await counter.expectTitle('모두 지울까요?');
  expect(screen.getByText('스탬프 2개')).toBeInTheDocument();
  await counter.press('그대로 둘게요');
  await counter.expectTitle('내 기록');
  await counter.press('모두 지우기');

  await counter.press('지울게요');

  await counter.expectTitle(/모두 지웠어요.\s그동안 고마웠어요/);
  await counter.press(/닫기/);
  await counter.goOnDuty(owner);
  await counter.pressAtEdge(/^\+1/);
  await counter.typeNumber('48271534');
  await counter.expectTitle(/처음 오셨네요/);
  expect((await counter.runtime.verify()).findings).toEqual([]);
});

test('whoever has let go of the number erases nothing any more', async () => {
  const counter = await openWithCustomer('48271534');
  await openMine(counter, '48271534');
  await counter.press(/^모두 지우기/);
  await verify(counter, barista);
  await counter.expectTitle('모두 지울까요?');
  const { entries } = await counter.runtime.verify();
  counter.runtime.closeMine();

  await counter.press('지울게요');

  await screen.findByText(/시간이 지나서 번호를 지웠어요/);
  expect((await counter.runtime.verify()).entries).toBe(entries);
});

test('나중에 처리해 주세요 leaves a request with ten days, which the owner refuses with a reason', async () => {
  const counter = await openWithCustomer('48271534');
  for (const digits of ['48271534', '48271534', '35914608']) {
    await openMine(counter, digits);
    await counter.press(/^모두 지우기/);
    await counter.press('나중에 처리해 주세요');
    await counter.expectTitle('남겨 두었어요');
    expect(screen.getByText(/2026년 12월 2일까지/)).toBeInTheDocument();
    await counter.press(/닫기/);
    counter.passMinutes(1);
  }
  expect(await requestsOf(counter)).toMatchObject([
    { kind: 'erase', last4: '1534', daysLeft: 10 },
    { kind: 'erase', last4: null, customerId: null, daysLeft: 10 },
  ]);

  await counter.signIn(owner);
  await counter.user.click(screen.getByRole('link', { name: '가게 설정' }));
  await counter.expectTitle('가게 설정');
  await counter.press('모두 지우기 끝 번호 1534 거절하기');
  const dialog = await screen.findByRole('dialog', { name: '왜 거절하나요?' });
  await counter.user.click(within(dialog).getByRole('button', { name: '거절하기' }));
  expect(await within(dialog).findByText('이유를 먼저 골라 주세요.')).toBeInTheDocument();
  await counter.press('본인인지 확인하지 못했어요');
  await counter.user.click(within(dialog).getByRole('button', { name: '거절하기' }));

  await screen.findByText('거절한 것으로 적었어요.');
  expect(await requestsOf(counter)).toHaveLength(1);
});

test('staff see what waits, and note it as done', async () => {
  const counter = await openWithCustomer('48271534');
  await openMine(counter, '35914608');
  await counter.press(/^내 기록 보기/);
  await counter.press('나중에 처리해 주세요');
  await counter.expectTitle('남겨 두었어요');
  await counter.press(/닫기/);
  await counter.signIn(barista);
  await screen.findByText('2026년 12월 2일까지 · D-10');

  await counter.press(/^내 기록 보기 .*처리했어요$/);

  await screen.findByText('처리한 것으로 적었어요.');
  await waitFor(() => expect(screen.queryByText('손님 요청')).not.toBeInTheDocument());
});

test('a record that is shown answers the request for it', async () => {
  const counter = await openWithCustomer('48271534');
  await openMine(counter, '48271534');
  await counter.press(/^내 기록 보기/);
  await counter.press('나중에 처리해 주세요');
  await counter.expectTitle('남겨 두었어요');
  await counter.press(/닫기/);
  expect(await requestsOf(counter)).toHaveLength(1);

  await openMine(counter, '48271534');
  await counter.press(/^내 기록 보기/);
  await verify(counter, barista);
  await counter.expectTitle('내 기록');

  expect(await requestsOf(counter)).toEqual([]);
});

test('the next customer’s turn closes it', async () => {
  const counter = await openWithCustomer('48271534');
  await counter.goOnDuty(barista);
  await openMine(counter, '48271534');

  await counter.pressAtEdge(/^\+1/);

  await counter.expectTitle(/스탬프 1개를 적립할/);
  expect(await counter.runtime.stopAdvertising('advertising')).toMatchObject({
    failure: { type: 'MineExpired' },
  });
});

test('the seventh number within a minute opens nothing, and says no more than that', async () => {
  const counter = await openWithCustomer('48271534');
  for (const last of [1, 2, 3, 4, 5]) {
    await openMine(counter, `3591460${last}`);
    await counter.press('닫기');
  }

  await counter.press('내 정보');
  await counter.typeNumber('35914606');

  await screen.findByText(/번호를 여러 번 바꿔 눌렀어요/);
});

test('whom the owner erases takes the request along, and keeps the no to advertising', async () => {
  const counter = await openWithCustomer('48271534');
  await stopFor(counter, '48271534');
  await openMine(counter, '48271534');
  await counter.press(/^모두 지우기/);
  await counter.press('나중에 처리해 주세요');
  await counter.expectTitle('남겨 두었어요');
  await counter.press(/닫기/);
  await counter.signIn(owner);
  await counter.user.keyboard('1534');
  await counter.press(/^010-/);
  await counter.press('모두 지우기');
  await counter.user.type(await screen.findByLabelText(/PIN으로 확인/), `${owner.pin}{Enter}`);

  await screen.findByText('모두 지웠어요.');

  expect(await requestsOf(counter)).toEqual([]);
  expect((await counter.runtime.verify()).findings).toEqual([]);
});

/** A café with nobody on duty, where somebody with this number has two stamps. */
async function openWithCustomer(digits: string): Promise<Counter> {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  await counter.pressAtEdge(/^\+2/);
  await counter.expectTitle(/스탬프 2개를 적립할/);
  await counter.typeNumber(digits);
  await counter.press(/적립을 시작할게요/);
  await counter.expectTitle(/스탬프 2개를 적립했어요/);
  await counter.press(/닫기/);
  counter.runtime.endDuty();
  return counter;
}

async function openMine(counter: Counter, digits: string): Promise<void> {
  await counter.press('내 정보');
  await counter.expectTitle(/내 정보를 볼/);
  await counter.typeNumber(digits);
  await counter.expectTitle('무엇을 도와드릴까요?');
}

/** What the screen says to whoever stopped it; without the four digits, which are theirs. */
async function stopFor(counter: Counter, digits: string): Promise<string> {
  await openMine(counter, digits);
  await counter.press(/^광고 그만 받기/);
  await counter.expectTitle(/광고를 보내지 않을게요/);
  const words = screen.getByRole('main').textContent?.replace(digits.slice(-4), '') ?? '';
  await counter.press(/닫기/);
  return words;
}

async function verify(
  counter: Counter,
  who: { readonly name: string; readonly pin: string },
): Promise<void> {
  await counter.expectTitle(/휴대전화를 직원에게/);
  await counter.press(who.name);
  await counter.user.type(await screen.findByLabelText(`${who.name} PIN`), `${who.pin}{Enter}`);
}

const requestsOf = (counter: Counter): Promise<readonly OpenRequest[]> =>
  new Promise((resolve) => {
    const subscription = counter.runtime.watchRequests().subscribe((requests) => {
      resolve(requests);
      queueMicrotask(() => subscription.unsubscribe());
    });
  });
