// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { barista, type Counter, owner, renderApp } from '#tests/support/renderApp.tsx';

test('each change of the settings is one entry', async () => {
  const counter = await renderApp();
  await openSettings(counter);
  const { entries } = await counter.runtime.verify();

  await change(counter, '가게 이름', '달빛다방');

  await screen.findByText('바꿨어요.');
  expect((await counter.runtime.verify()).entries).toBe(entries + 1);
});

test('a seal of four letters is refused at its field', async () => {
  const counter = await renderApp();
  await openSettings(counter);

  await change(counter, '도장 글자', '달빛커피');

  await screen.findByText(/도장 글자는 띄어쓰기 없이/);
  expect(screen.getByLabelText('도장 글자')).toBeInvalid();
});

test('a dearer reward leaves what was earned', async () => {
  const counter = await renderApp();
  await openSettings(counter);
  expect(screen.getByText('바꿔도 이미 모은 스탬프는 그대로예요.')).toBeInTheDocument();

  const price = screen.getByRole('group', { name: '필요한 스탬프' });
  await counter.user.click(within(price).getByRole('button', { name: '한 개 늘리기' }));
  expect(screen.getByText(/스탬프 11개를 모으면 음료 1잔 무료예요/)).toBeInTheDocument();
  await counter.user.click(changeButton('혜택 이름'));

  await screen.findByText('바꿨어요.');
});

test('the owner hires somebody, who signs in with an own PIN', async () => {
  const counter = await renderApp();
  await openSettings(counter);
  await counter.press('직원 더하기');
  const dialog = await screen.findByRole('dialog');
  await counter.user.type(within(dialog).getByLabelText('이름'), '하늘');
  await counter.user.type(within(dialog).getByLabelText('새 PIN'), '5820');
  await counter.user.type(within(dialog).getByLabelText('새 PIN 한 번 더'), '5820');

  await counter.user.click(within(dialog).getByRole('button', { name: '더하기' }));

  await screen.findByText('하늘을 더했어요.');
  await counter.user.click(screen.getByRole('link', { name: '직원 화면으로' }));
  await counter.press('잠그기');
  await counter.signIn({ name: '하늘', pin: '5820' });
});

test('a hiring that is being written has no way back', async () => {
  const counter = await renderApp();
  vi.spyOn(counter.runtime, 'hire').mockReturnValue(new Promise(() => undefined));
  await openSettings(counter);
  await counter.press('직원 더하기');
  const dialog = await screen.findByRole('dialog');
  await counter.user.type(within(dialog).getByLabelText('이름'), '하늘');
  await counter.user.type(within(dialog).getByLabelText('새 PIN'), '5820');
  await counter.user.type(within(dialog).getByLabelText('새 PIN 한 번 더'), '5820{Enter}');

  await counter.press('그만두기');
  await counter.user.keyboard('{Escape}');

  expect(dialog).toBeInTheDocument();
});

test('the books are counted again and found in order', async () => {
  const counter = await renderApp();
  await openSettings(counter);

  await counter.press('장부 점검');

  await screen.findByText(/이상 없어요/);
});

test('staff who are no owners are not let into the settings', async () => {
  const counter = await renderApp();
  await counter.signIn(barista);

  expect(screen.queryByRole('link', { name: '가게 설정' })).toBeNull();
});

async function openSettings(counter: Counter): Promise<void> {
  await counter.signIn(owner);
  await counter.user.click(screen.getByRole('link', { name: '가게 설정' }));
  await counter.expectTitle('가게 설정');
  await screen.findByLabelText('가게 이름');
}

async function change({ user }: Counter, label: string, text: string): Promise<void> {
  const field = screen.getByLabelText(label);
  await user.clear(field);
  await user.type(field, text);
  await user.click(changeButton(label));
}

function changeButton(label: string): HTMLElement {
  const form = screen.getByLabelText(label).closest('form');
  if (form === null) throw new Error(`${label} stands in a form`);
  return within(form).getByRole('button', { name: '바꾸기' });
}
