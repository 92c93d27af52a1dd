// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { parseNewPin } from '#domain/pin.ts';
import type { Watchable } from '#domain/watchable.ts';
import { barista, type Counter, owner, renderApp } from '#tests/support/renderApp.tsx';

const manager = { name: '하나', pin: '5162' } as const;
const MINJIS_NUMBER = '48271534';

test('the owner hires a manager, changes the role, and finds both in the history', async () => {
  const counter = await renderApp();
  await openSettings(counter);

  await hireManager(counter);
  await counter.press('하나 역할 바꾸기');
  await counter.user.click(await screen.findByRole('radio', { name: '직원' }));
  const dialog = within(screen.getByRole('dialog'));
  await counter.user.click(dialog.getByRole('button', { name: '바꾸기' }));

  await screen.findByText('하나는 이제 직원이에요.');
  await follow(counter, '권한 기록 보기');
  await counter.expectTitle('권한 기록');
  const lines = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
  expect(lines).toEqual([
    '오후 2:41하나 매니저에서 직원으로 바뀌었어요지수 사장님',
    '오후 2:41하나 매니저로 함께 일하기 시작했어요지수 사장님',
    '오후 2:41민지 직원으로 함께 일하기 시작했어요가게를 처음 열 때',
    '오후 2:41지수 사장님으로 함께 일하기 시작했어요가게를 처음 열 때',
  ]);
});

test('five wrong PINs lock somebody out: said before typing, seen and pardoned by the owner', async () => {
  const counter = await renderApp();
  await typeWrongPins(counter, barista.name, 5);
  await counter.press('손님 화면으로');

  await counter.pressAtEdge('직원');
  await counter.press(/^민지.*잠김/);
  expect(screen.getByRole('alert')).toHaveTextContent('PIN을 여러 번 틀렸어요. 오후 2:42부터');
  await signInHere(counter, owner);
  await follow(counter, '가게 설정');
  await screen.findByText(/PIN을 여러 번 틀렸어요. 오후 2:42까지/);
  await counter.press('민지 잠금 풀기');

  await screen.findByText('민지 잠금을 풀었어요. PIN은 그대로예요.');
  await waitFor(() => expect(screen.queryByRole('button', { name: '민지 잠금 풀기' })).toBeNull());
  await follow(counter, '직원 화면으로');
  await counter.press('잠그기');
  await counter.signIn(barista);
});

test('a lock-out ends after its minute even if the clock on the wall was set back', async () => {
  const counter = await renderApp();
  await typeWrongPins(counter, barista.name, 5);
  await counter.press('손님 화면으로');

  counter.passMinutes(5 / 6);
  counter.setClockBack(2 / 3);
  counter.passMinutes(1 / 6);

  await counter.signIn(barista);
});

test('a paper card moves over at the staff’s edge, and says so', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);

  await counter.pressAtEdge(/^종이\s쿠폰$/);
  expect(await screen.findByText('10개보다 많으면 매니저나 사장님을 불러 주세요.')).toBeVisible();
  expect(screen.queryByRole('button', { name: '스탬프 11개' })).toBeNull();
  await counter.press('스탬프 7개');
  await counter.typeNumber(MINJIS_NUMBER);
  await counter.press('만 14세 이상이고, 적립을 시작할게요');

  await counter.expectTitle('종이 쿠폰 스탬프 7개를 옮겼어요');
  await counter.press(/^닫기/);
  await counter.pressAtEdge(/직원 화면 열기/);
  await signInHere(counter, barista);
  await screen.findByText('오늘 적립 0건 · 사용 0건');
  await screen.findByText('종이 쿠폰');
});

test('more stamps than a paper card holds are the owner’s to move, for a customer in hand', async () => {
  const counter = await renderApp();
  await grantOne(counter);
  await counter.pressAtEdge(/직원 화면 열기/);
  await signInHere(counter, owner);
  await findMinji(counter);

  await counter.press('종이 쿠폰 옮기기');
  await counter.press('10개보다 많아요');
  await counter.user.type(
    await screen.findByRole('textbox', { name: '종이 쿠폰 스탬프 수' }),
    '12',
  );
  await counter.press('12개 옮기기');

  await screen.findByText('종이 쿠폰 스탬프 12개를 옮겼어요. 이제 13개예요.');
});

test('a grant that was spent can be taken back later, and the screen explains the deficit', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  await counter.pressAtEdge(/^종이\s쿠폰$/);
  await counter.press('스탬프 10개');
  await counter.typeNumber(MINJIS_NUMBER);
  await counter.press('만 14세 이상이고, 적립을 시작할게요');
  await counter.press('지금 쓸게요');
  await confirmReward(counter);
  counter.passMinutes(11);
  await counter.pressAtEdge(/직원 화면 열기/);
  await signInHere(counter, owner);
  await findMinji(counter);
  await counter.press('지난 기록');
  const history = await screen.findByRole('list', { name: '지난 기록' });
  await within(history).findByText('사용 −10');

  const [, paper] = within(history).getAllByRole('button', { name: /^취소, / });
  if (paper) await counter.user.click(paper);
  await screen.findByText(/이미 쓴 스탬프예요. 취소하면 10개가 모자라게 되고/);
  await choose(counter, '중복');
  await counter.user.type(screen.getByLabelText('지수 PIN'), `${owner.pin}{Enter}`);

  await screen.findByText('적립을 취소했어요. 이미 쓴 10개는 다음 적립에서 먼저 채워져요.');
  await within(history).findByText('이유: 중복');
  expect((await counter.runtime.verify()).findings).toEqual([]);
});

test('without a reason or a name nothing is taken back', async () => {
  const counter = await renderApp();
  await grantOne(counter);
  counter.passMinutes(11);
  await counter.pressAtEdge(/직원 화면 열기/);
  await signInHere(counter, barista);
  await counter.press(/^취소, 끝 번호 1534/);

  await counter.press('취소하기');
  expect(screen.getByText('이유를 먼저 골라 주세요.')).toBeVisible();
  await choose(counter, '기타');
  await counter.press('취소하기');

  expect(screen.getByText('이름을 골라 주세요.')).toBeVisible();
  await counter.press('그대로 둘게요');
  await screen.findByText('오늘 적립 1건 · 사용 0건');
});

test('a wrong number that was nobody’s but a stranger’s is erased with its only grant', async () => {
  const counter = await renderApp();
  await grantOne(counter);
  counter.passMinutes(60);
  await counter.pressAtEdge(/직원 화면 열기/);
  await signInHere(counter, owner);

  await counter.press(/^취소, 끝 번호 1534/);
  await choose(counter, '번호 잘못 입력');
  await counter.user.type(screen.getByLabelText('지수 PIN'), `${owner.pin}{Enter}`);

  await screen.findByText('적립을 취소하고, 잘못 누른 번호도 지웠어요.');
  await counter.user.keyboard('1534');
  await screen.findByText(/끝 번호 1534 손님이 없어요/);
});

test('a wrong number is taken back although the owner erased it while the reason was chosen', async () => {
  const counter = await renderApp();
  await grantOne(counter);
  counter.passMinutes(60);
  await counter.pressAtEdge(/직원 화면 열기/);
  await signInHere(counter, owner);

  await counter.press(/^취소, 끝 번호 1534/);
  await choose(counter, '번호 잘못 입력');
  await eraseInAnotherWindow(counter);
  await counter.user.type(screen.getByLabelText('지수 PIN'), `${owner.pin}{Enter}`);

  await screen.findByText('스탬프 1개 적립을 취소했어요. 이제 0개예요.');
});

test('looking at a customer is in the log, filtered by whose record it is', async () => {
  const counter = await renderApp();
  await grantOne(counter);
  await counter.pressAtEdge(/직원 화면 열기/);
  await signInHere(counter, barista);
  await findMinji(counter);
  await counter.press('잠그기');
  await openSettings(counter);

  await follow(counter, '열람 기록 보기');

  await screen.findByText(/열람 기록 2건이 적힌 그대로예요/);
  expect(linesOfLog()).toEqual([
    '오후 2:41민지 손님 카드를 열었어요직원끝 번호 1534',
    '오후 2:41민지 끝 번호로 찾았어요직원끝 번호 1534',
  ]);
  const [first] = screen.getAllByRole('button', { name: '끝 번호 1534 기록만 보기' });
  if (first) await counter.user.click(first);
  await screen.findByText('끝 번호 1534 기록만 보고 있어요');
  await counter.press(/누가 봤나요\?$/);
  await counter.user.click(await screen.findByRole('option', { name: '민지' }));
  expect(linesOfLog()).toHaveLength(2);
});

async function openSettings(counter: Counter): Promise<void> {
  await counter.signIn(owner);
  await follow(counter, '가게 설정');
  await counter.expectTitle('가게 설정');
}

async function choose(counter: Counter, reason: string): Promise<void> {
  await counter.user.click(await screen.findByRole('radio', { name: reason }));
}

async function follow(counter: Counter, link: string): Promise<void> {
  await counter.user.click(await screen.findByRole('link', { name: link }));
}

async function hireManager(counter: Counter): Promise<void> {
  await counter.press('직원 더하기');
  const dialog = within(await screen.findByRole('dialog'));
  await counter.user.type(dialog.getByLabelText('이름'), manager.name);
  await counter.user.click(dialog.getByRole('radio', { name: '매니저' }));
  await counter.user.type(dialog.getByLabelText('새 PIN'), manager.pin);
  await counter.user.type(dialog.getByLabelText('새 PIN 한 번 더'), manager.pin);
  await counter.user.click(dialog.getByRole('button', { name: '더하기' }));
  await screen.findByText('하나를 더했어요.');
}

async function typeWrongPins(counter: Counter, name: string, count: number): Promise<void> {
  await counter.pressAtEdge('직원');
  await counter.press(new RegExp(`^${name}`));
  const pin = await screen.findByLabelText(`${name} PIN`);
  for (let mistakes = 1; mistakes <= count; mistakes += 1) {
    await counter.user.type(pin, '9999{Enter}');
    await screen.findByText(mistakes < count ? /PIN이 달라요/ : /여러 번 틀렸어요/);
  }
}

async function signInHere(
  counter: Counter,
  { name, pin }: { readonly name: string; readonly pin: string },
): Promise<void> {
  await counter.press(new RegExp(`^${name}`));
  await counter.user.type(await screen.findByLabelText(`${name} PIN`), `${pin}{Enter}`);
  await counter.expectTitle(`직원 모드 · ${name}`);
}

async function grantOne(counter: Counter): Promise<void> {
  await counter.goOnDuty(barista);
  await counter.pressAtEdge(/^\+1 /);
  await counter.typeNumber(MINJIS_NUMBER);
  await counter.press('만 14세 이상이고, 적립을 시작할게요');
  await counter.press(/^닫기/);
}

/** The same tablet, without its screen: whoever had the last grant is forgotten. */
async function eraseInAnotherWindow({ runtime }: Counter): Promise<void> {
  const [tap] = await firstOf(runtime.watchRecentTaps());
  const boss = (await firstOf(runtime.watchColleagues())).find(({ role }) => role === 'owner');
  const pin = parseNewPin(owner.pin);
  if (!tap || !boss || !pin.ok) throw new Error('The café has an owner and a grant');
  expect(await runtime.erasePerson(tap.customerId, boss.staffId, pin.value)).toMatchObject({
    ok: true,
  });
}

const firstOf = <Value,>(watchable: Watchable<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    const subscription = watchable.subscribe((value) => {
      resolve(value);
      queueMicrotask(() => subscription.unsubscribe());
    }, reject);
  });

async function findMinji(counter: Counter): Promise<void> {
  await counter.user.keyboard('1534');
  await counter.press(/^010-\*{4}-1534/);
  await screen.findByRole('heading', { name: '끝 번호 1534 손님' });
}

async function confirmReward(counter: Counter): Promise<void> {
  await counter.press(barista.name);
  await counter.user.type(await screen.findByLabelText('민지 PIN'), `${barista.pin}{Enter}`);
  await counter.expectTitle(/사용 완료/);
  await counter.press(/^닫기/);
}

const linesOfLog = () =>
  within(screen.getByRole('main'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
