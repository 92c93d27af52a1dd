// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Counter, idleTitle, owner, renderApp } from '#tests/support/renderApp.tsx';

const VERMILION = '#c7341c';
const INDIGO = '#23497f';

test('the owner chooses a square in 쪽, and customers see it', async () => {
  const counter = await renderApp();
  await openSettings(counter);

  await choose(counter, '네모');
  await choose(counter, '쪽');
  expect(inkOf(screen.getByText('이렇게 찍혀요').nextElementSibling)).toBe(INDIGO);
  await counter.user.click(changeSeal());
  await screen.findByText('바꿨어요.');
  await backToKiosk(counter);

  expect(inkOf(screen.getByRole('main'))).toBe(INDIGO);
  expect(document.querySelector('main')?.closest('[style*="--seal-span: 0.79"]')).not.toBeNull();
});

test('letters, shape and ink are one decision and one entry', async () => {
  const counter = await renderApp();
  await openSettings(counter);
  const { entries } = await counter.runtime.verify();

  await counter.user.clear(screen.getByLabelText('도장 글자'));
  await counter.user.type(screen.getByLabelText('도장 글자'), '달');
  await choose(counter, '송화');
  await counter.user.click(changeSeal());

  await screen.findByText('바꿨어요.');
  expect((await counter.runtime.verify()).entries).toBe(entries + 1);
});

test('a seal that is only looked at stays as it was', async () => {
  const counter = await renderApp();
  await openSettings(counter);

  await choose(counter, '진달래');
  await backToKiosk(counter);

  expect(inkOf(screen.getByRole('main'))).toBe(VERMILION);
});

test('a shop that chose nothing has a round seal in 인주', async () => {
  const counter = await renderApp();
  await openSettings(counter);

  expect(screen.getByRole('radio', { name: '동그라미' })).toBeChecked();
  expect(screen.getByRole('radio', { name: '인주' })).toBeChecked();
  expect(
    screen.getAllByRole('radio', { name: /인주|진달래|대추|가지|쪽|쑥|송화|먹/ }),
  ).toHaveLength(8);
});

const choose = ({ user }: Counter, name: string) => user.click(screen.getByRole('radio', { name }));

function inkOf(element: Element | null): string | undefined {
  const seals = element?.closest<HTMLElement>('[style*="--shop-seal"]');
  return seals?.style.getPropertyValue('--shop-seal');
}

async function openSettings(counter: Counter): Promise<void> {
  await counter.signIn(owner);
  await counter.user.click(screen.getByRole('link', { name: '가게 설정' }));
  await counter.expectTitle('가게 설정');
  await screen.findByLabelText('도장 글자');
}

async function backToKiosk(counter: Counter): Promise<void> {
  await counter.user.click(screen.getByRole('link', { name: '직원 화면으로' }));
  await counter.press('손님 화면으로');
  await counter.expectTitle(idleTitle);
}

function changeSeal(): HTMLElement {
  const form = screen.getByLabelText('도장 글자').closest('form');
  if (form === null) throw new Error('the seal stands in a form');
  return within(form).getByRole('button', { name: '바꾸기' });
}
