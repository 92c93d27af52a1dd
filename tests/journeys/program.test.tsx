// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { BusinessDay } from '#domain/businessDay.ts';
import { type Counter, owner, renderApp } from '#tests/support/renderApp.tsx';

test('the owner turns points on and reads what the customer will read', async () => {
  const counter = await openRules();
  const points = within(await part('포인트'));

  await counter.user.click(points.getByRole('radio', { name: '써요' }));
  await retype(counter, points.getByLabelText('적립률'), '3');

  expect(await points.findByText(/낸 금액의 3%를 포인트로 드려요/)).toBeInTheDocument();
  expect(await points.findByText(/오늘부터 할 수 있어요/)).toBeInTheDocument();
  await counter.user.click(points.getByRole('button', { name: '오늘부터 바꾸기' }));
  await points.findByText('정했어요.');
  await vi.waitFor(() => expect(counter.runtime.shop().rules.points?.rateBp).toBe(300));
});

test('what takes something away waits for its notice, and can be withdrawn', async () => {
  const counter = await openRules({ daysLater: 40, withPoints: true });
  const points = within(await part('포인트'));

  await retype(counter, points.getByLabelText('적립률'), '2');
  expect(await points.findByText(/30일 전에 알려야 해요. 2027년 1월 31일부터/)).toBeInTheDocument();
  await counter.user.click(points.getByRole('button', { name: '2027년 1월 31일부터 바꾸기' }));

  await points.findByText('정했어요.');
  expect(screen.getByRole('heading', { name: '2027년 1월 31일부터' })).toBeInTheDocument();
  expect(counter.runtime.shop().rules.points?.rateBp).toBe(500);
  await counter.press(/포인트 변경 철회하기/);
  await screen.findByText('예정된 변경을 철회했어요.');
  await vi.waitFor(() => expect(counter.runtime.shop().planned).toEqual([]));
});

test('a number that cannot stand is said before anything is decided', async () => {
  const counter = await openRules();
  const points = within(await part('포인트'));

  await counter.user.click(points.getByRole('radio', { name: '써요' }));
  await retype(counter, points.getByLabelText('적립률'), '50');

  expect(points.getByRole('alert')).toHaveTextContent('적립률은 0.01%에서 30% 사이로');
  await counter.user.click(points.getByRole('button', { name: '오늘부터 바꾸기' }));
  expect(counter.runtime.shop().rules.points).toBeNull();
});

test('stamps may expire, and those that are there keep their own date', async () => {
  const counter = await openRules();
  const expiry = within(await part('스탬프 유효 기간'));

  await counter.user.click(expiry.getByRole('radio', { name: '있어요' }));

  expect(expiry.getByText(/36개월이 되는 달의 마지막 날까지/)).toBeInTheDocument();
  expect(expiry.getByText(/이미 받은 것은 받을 때의 기간 그대로예요/)).toBeInTheDocument();
});

test('a happy hour is decided with the sentence that tells it', async () => {
  const counter = await openRules();
  const bonuses = within(await part('더 드리는 날과 메뉴'));

  await counter.user.click(bonuses.getByRole('button', { name: '몇 배 적립 더하기' }));
  await counter.user.click(bonuses.getByRole('button', { name: '토' }));
  expect(
    bonuses.getByText(/해피아워: .*토요일 · 14시부터 16시까지 스탬프 2배/),
  ).toBeInTheDocument();
  await counter.user.click(bonuses.getByRole('button', { name: '오늘부터 바꾸기' }));

  await bonuses.findByText('정했어요.');
  await vi.waitFor(() =>
    expect(counter.runtime.shop().rules.bonuses).toMatchObject([
      { type: 'multiplier', percent: 200, times: { weekdays: [1, 2, 3, 4, 5, 6] } },
    ]),
  );
});

test('the terms are printed in the languages that customers read', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const counter = await openRules();

  await counter.user.click(await screen.findByRole('link', { name: '인쇄할 안내문 보기' }));
  await screen.findByRole('heading', { name: '달빛커피 적립 안내' });
  await counter.user.click(screen.getByRole('radio', { name: '日本語' }));
  await screen.findByRole('heading', { name: '달빛커피 ご案内' });
  await counter.press('인쇄하기');

  expect(print).toHaveBeenCalledOnce();
});

test('a dearer reward is announced where its price is set', async () => {
  const counter = await openRules({ daysLater: 40 });
  await counter.user.click(screen.getByRole('link', { name: '가게 설정으로' }));
  const price = await screen.findByRole('group', { name: '필요한 스탬프' });
  await counter.user.click(within(price).getByRole('button', { name: '한 개 늘리기' }));
  expect(await screen.findByText(/줄어드는 것이 있어서 2027년 1월 31일부터/)).toBeInTheDocument();

  const form = price.closest('form');
  if (form === null) throw new Error('The price stands in a form');
  await counter.user.click(within(form).getByRole('button', { name: '바꾸기' }));

  await screen.findByText(/2027년 1월 31일부터 음료 1잔 무료, 스탬프 11개예요/);
  expect(counter.runtime.shop().program.rewards[0]?.price).toBe(10);
});

interface Opening {
  readonly daysLater?: number;
  readonly withPoints?: boolean;
}

/** The editor, on the founding day or so many days later. */
async function openRules({ daysLater = 0, withPoints = false }: Opening = {}): Promise<Counter> {
  const counter = await renderApp();
  if (withPoints) await counter.signIn(owner);
  if (withPoints) {
    const decided = await counter.runtime.changeProgram({
      type: 'ReviseRules',
      part: 'points',
      value: {
        rateBp: 500,
        rounding: 'floor',
        useMin: 1000 as never,
        useStep: 100 as never,
        useShareMax: 100,
        expiry: { type: 'never' },
      },
      effectiveOn: '2026-11-22' as BusinessDay,
    });
    expect(decided.ok).toBe(true);
    await counter.press('잠그기');
  }
  counter.passMinutes(daysLater * 24 * 60);
  await counter.signIn(owner);
  await counter.user.click(screen.getByRole('link', { name: '가게 설정' }));
  await screen.findByRole('heading', { name: '가게 설정', level: 1 });
  openProgram();
  await counter.expectTitle('적립 규칙');
  return counter;
}

/** Nothing leads there yet: it waits for what customers see of it. */
const openProgram = () =>
  act(() => {
    window.history.pushState(null, '', '/owner/program');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });

const part = (name: string) => screen.findByRole('form', { name });

async function retype({ user }: Counter, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  await user.type(field, text);
}
