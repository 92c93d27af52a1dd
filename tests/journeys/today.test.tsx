// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { stamps } from '#domain/stamps.ts';
import { barista, type Counter, owner, renderApp } from '#tests/support/renderApp.tsx';

/** What each line of the day says, as it is read. */
async function openDay(counter: Counter) {
  await counter.press(/오늘 하루 보기$/);
  const dialog = await screen.findByRole('dialog', { name: '오늘 하루' });
  await within(dialog).findByText('가게 전체');
  const rows = within(dialog).getAllByRole('row').slice(1);
  return { dialog, lines: rows.map((row) => row.textContent) };
}

async function comeAgain(counter: Counter): Promise<void> {
  await counter.pressAtEdge(/^\+1/);
  await counter.typeNumber('48271534');
}

async function comeFirst(counter: Counter): Promise<void> {
  await comeAgain(counter);
  await counter.press(/적립을 시작할게요/);
  await counter.press(/닫기/);
  await counter.expectTitle(/전화번호로 스탬프를/);
}

test('F-05: staff see their own mirror and the shop, and nobody else’s', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  await comeFirst(counter);
  await counter.signIn(barista);

  const { dialog, lines } = await openDay(counter);

  expect(lines).toEqual([`${barista.name} (나)1100`, '가게 전체1100']);
  within(dialog).getByText('눈에 띄는 것이 없어요.');
});

test('F-02: the owner is shown a number that earned four times, in a sentence', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  await comeFirst(counter);
  for (const _ of [2, 3, 4]) {
    await comeAgain(counter);
    await counter.press(/닫기/);
    await counter.expectTitle(/전화번호로 스탬프를/);
  }
  await counter.signIn(owner);

  const { dialog, lines } = await openDay(counter);

  const nobody = '0000';
  expect(lines).toEqual([
    `${owner.name} (나)${nobody}`,
    `${barista.name}4400`,
    `손님 혼자${nobody}`,
    '가게 전체4400',
  ]);
  within(dialog).getByText('끝 번호 1534 손님이 오늘 4번 적립했어요.');
});

test('R47: beyond a limit the owner goes on with a reason, which stays; staff cannot', async () => {
  const counter = await renderApp();
  await counter.goOnDuty(barista);
  await comeFirst(counter);
  await counter.signIn(barista);
  const found = await act(() => counter.runtime.findByLast4('1534' as never));
  const [customer] = found.ok ? found.value : [];
  if (customer === undefined) throw new Error('the customer is known');
  for (let visits = 1; visits < 20; visits += 1) {
    const granted = await act(() =>
      counter.runtime.grantTo(customer.customerId, { stamps: stamps(1) }),
    );
    expect(granted.ok).toBe(true);
  }
  const grantOnce = async () => {
    await counter.user.keyboard('1534');
    await counter.press(/^010-\*{4}-1534/);
    await counter.press('스탬프 1개 적립하기');
  };
  await grantOnce();
  await screen.findByText(/오늘은 이미 20번 적립했어요/);
  expect(screen.queryByRole('dialog')).toBeNull();
  await counter.press('잠그기');
  await counter.signIn(owner);
  await grantOnce();

  const dialog = await screen.findByRole('dialog', { name: '한도를 넘어 적립할까요?' });
  await counter.user.click(within(dialog).getByText('여러 사람 몫'));
  await counter.user.click(within(dialog).getByRole('button', { name: '그래도 적립하기' }));

  await screen.findByText('스탬프 1개를 적립했어요. 이제 21개예요.');
  await openDay(counter);
  await screen.findByText(
    `${owner.name} 님이 끝 번호 1534 손님에게 한도를 넘겨 적립했어요. 이유: 여러 사람 몫`,
  );
});
