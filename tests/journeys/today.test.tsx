// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
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
