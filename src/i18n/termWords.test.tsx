// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { unfoundedShop } from '#books/program/shop.ts';
import { termsOf } from '#desk/terms.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { CouponKind } from '#domain/coupon.ts';
import type { CouponKindId, MenuItemId } from '#domain/ids.ts';
import { LANGUAGES } from '#domain/language.ts';
import { points } from '#domain/points.ts';
import { type ProgramRules, plainRules } from '#domain/programRules.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { coffeeAtTen } from '#tests/support/cafe.ts';
import { TermsWords } from './TermsWords.ts';
import { useTermWords } from './useTermWords.ts';

const latte = 'latte' as MenuItemId;
const names = { items: new Map([[latte, '라테']]) };
const day = '2026-12-31' as BusinessDay;

const kind: CouponKind = {
  id: 'cup' as CouponKindId,
  name: '커피 한 잔',
  benefit: { type: 'freeItem', itemIds: [latte] },
  issue: { type: 'everyVisits', visits: 10 },
  amountMin: won(5000),
  startsAfterDays: 1,
  validDays: 30,
  weekdays: [1, 3],
  perCustomerMax: 2,
  stockMax: 100,
  isOffered: true,
};
const other = (id: string, change: Partial<CouponKind>): CouponKind => ({
  ...kind,
  id: id as CouponKindId,
  name: id,
  ...change,
});
const twoStamps = { type: 'stamps', stamps: stamps(2) } as const;
const coupon = { type: 'coupon', kindId: kind.id } as const;
const level = {
  id: 'a',
  name: '실버',
  color: 'silver',
  extraRateBp: 50,
  perk: '사이즈 업',
} as const;
const times = { weekdays: [5], fromHour: 14, untilHour: 16, fromDay: day, untilDay: day };
const always = { weekdays: [], fromHour: 0, untilHour: 24, fromDay: null, untilDay: null };
const mission = {
  id: 'm',
  name: '미션',
  benefit: coupon,
  isRepeating: true,
  from: day,
  until: day,
};

/** A café that has everything there is. */
const rich: ProgramRules = {
  ...plainRules,
  points: {
    rateBp: 550,
    rounding: 'round',
    useMin: points(1000),
    useStep: points(100),
    useShareMax: 50,
    expiry: { type: 'months', months: 36, until: 'endOfMonth' },
  },
  stampExpiry: { type: 'months', months: 12, until: 'endOfYear' },
  tiers: {
    basis: 'won',
    window: 'lifetime',
    graceDays: 30,
    downgrade: 'toBasis',
    levels: [
      { ...level, id: 'b', threshold: 0, extraRateBp: 0, perk: '' },
      { ...level, threshold: 100_000, birthdayKindId: kind.id },
    ],
  },
  couponKinds: [
    kind,
    other('a', { benefit: { type: 'freeItem', itemIds: [] }, issue: { type: 'byHand' } }),
    other('b', { benefit: { type: 'amountOff', amount: won(1000) } }),
    other('c', { benefit: { type: 'percentOff', percent: 10, amountMax: won(3000) } }),
    other('d', {
      benefit: { type: 'text', text: '쿠키' },
      issue: { type: 'instantWin', oneIn: 20 },
    }),
  ],
  occasions: {
    birthday: { benefit: coupon, window: { type: 'month' } },
    anniversary: { benefit: twoStamps, window: { type: 'days', before: 7, after: 7 } },
    firstVisitAnniversary: { benefit: twoStamps, window: { type: 'month' } },
    welcome: { type: 'points', points: points(500) },
  },
  referral: {
    paidAtVisit: 2,
    inviter: twoStamps,
    friend: coupon,
    pendingDays: 180,
    perYearMax: 10,
  },
  missions: [
    { ...mission, goal: { type: 'visits', count: 5, withinDays: 30 } },
    { ...mission, goal: { type: 'items', count: 1, itemIds: [latte] }, isRepeating: false },
    { ...mission, goal: { type: 'ownCup', count: 3 } },
  ],
  bonuses: [
    {
      type: 'multiplier',
      id: '1',
      name: '해피아워',
      times,
      percent: 200,
      of: 'both',
      isStacking: true,
    },
    {
      type: 'multiplier',
      id: '2',
      name: '비 오는 날',
      times: always,
      percent: 150,
      of: 'points',
      isStacking: false,
    },
    {
      type: 'itemBonus',
      id: '3',
      name: '신메뉴',
      times,
      itemIds: [latte],
      stamps: stamps(1),
      points: points(100),
    },
    { type: 'itemExclusion', id: '4', name: '굿즈', itemIds: [latte] },
    {
      type: 'amountBonus',
      id: '5',
      name: '2만 원',
      times,
      amountMin: won(20_000),
      stamps: stamps(1),
      points: points(0),
    },
  ],
};

function Terms({ rules }: { readonly rules: ProgramRules }) {
  const sayTerm = useTermWords();
  const shop = { ...unfoundedShop, program: coffeeAtTen, rules };
  return termsOf(shop, names).map(({ topic, terms }) => (
    <section key={topic} aria-label={topic}>
      {terms.map(sayTerm).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </section>
  ));
}

test.each(LANGUAGES)('a café that has everything is told whole in %s', async (language) => {
  const { unmount } = render(
    <TermsWords language={language}>
      <Terms rules={rich} />
    </TermsWords>,
  );

  const told = await screen.findAllByRole('region');
  expect(told.length).toBe(11);
  expect(document.body.textContent).not.toMatch(/[{}]|undefined|NaN|terms\./);
  unmount();
});

test('the Korean sentences say what the rules are', async () => {
  render(
    <TermsWords language="ko">
      <Terms rules={rich} />
    </TermsWords>,
  );

  await screen.findByText('낸 금액의 5.5%를 포인트로 드려요. 1점이 안 되는 부분은 반올림해요.');
  screen.getByText('스탬프는 적립한 날부터 12개월이 되는 해의 마지막 날까지 쓸 수 있어요.');
  screen.getByText('실버: 100,000원부터 · 포인트 0.5% 더 · 사이즈 업 · 생일 쿠폰 커피 한 잔');
  screen.getByText(
    '해피아워: 2026년 12월 31일부터 · 2026년 12월 31일까지 · 금요일 · 14시부터 16시까지 스탬프와 포인트 2배',
  );
  screen.getByText('처음 오셨을 때: 포인트 500점');
});

test('what a shop does not have is not mentioned', async () => {
  render(
    <TermsWords language="ko">
      <Terms rules={plainRules} />
    </TermsWords>,
  );

  await screen.findByText('스탬프에는 유효 기간이 없어요.');
  expect(document.body.textContent).not.toMatch(/포인트로|등급|쿠폰|미션/);
});
