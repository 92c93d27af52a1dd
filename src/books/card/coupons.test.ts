import { describe, expect, test } from 'vitest';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { CouponKind } from '#domain/coupon.ts';
import { parseCouponCode } from '#domain/couponCode.ts';
import type { CouponId, MenuItemId } from '#domain/ids.ts';
import { plainRules } from '#domain/programRules.ts';
import { won } from '#domain/won.ts';
import { atTheKeypad, monday, tapNumber, theManager } from '#tests/support/cafe.ts';
import { freeDrink, minjisDrink, thirdVisitCake } from '#tests/support/coupons.ts';
import { entryNumber, onBook } from '#tests/support/given.ts';
import { cardBook } from './cardBook.ts';
import { couponIndexKey } from './couponIssue.ts';
import { couponsInHand } from './couponState.ts';
import type { CardEvent } from './events.ts';

const given = onBook(cardBook);
const { issuedOn: _day, ...drink } = minjisDrink;
const issued: CardEvent = { type: 'CouponIssued', ...drink };
const used: CardEvent = { type: 'CouponUsed', coupon: minjisDrink, worth: won(4_500) };
const issue = { type: 'IssueCoupon', kindId: freeDrink.id } as const;
const use = { type: 'UseCoupon', couponId: drink.couponId } as const;
const offering = (...couponKinds: readonly CouponKind[]) => ({
  rules: { ...plainRules, couponKinds },
});
const day = (text: string) => text as BusinessDay;

describe('giving a coupon', () => {
  test('R34: makes a code that can be read back, and that its card is found by', () => {
    const { decided } = given().when(issue, offering(freeDrink));
    const event = decided.ok ? decided.value[0]?.event : undefined;

    if (event?.type !== 'CouponIssued') throw new Error('a coupon is issued');
    expect(parseCouponCode(event.code)).toEqual({ ok: true, value: event.code });
    expect(event).toMatchObject({
      kindId: 'drink',
      because: { type: 'ByHand' },
      validFrom: '2026-11-22',
      validUntil: '2026-11-28',
      terms: { name: '음료 한 잔', benefit: { type: 'freeItem' } },
    });
    expect(cardBook.indexKeys?.(given(event).state)).toEqual([couponIndexKey(event.code)]);
  });

  test('R34: takes another code where one is taken', () => {
    const first = given().when(issue, offering(freeDrink)).decided;
    const code = codeIn(first);
    const taken = {
      subjectsWith: (key: string) => (key === couponIndexKey(code) ? ['jisoo'] : []),
    };
    const second = given().when(issue, { ...offering(freeDrink), ...taken }).decided;

    expect(codeIn(second).slice(0, 6)).not.toBe(code.slice(0, 6));
  });

  test('is for staff, where the kind is given by hand', () => {
    given()
      .when(issue, { ...offering(freeDrink), actor: atTheKeypad })
      .isRefused({
        type: 'ManagersOnly',
      });
  });

  test('of a kind that comes by itself takes a manager', () => {
    const cake = { type: 'IssueCoupon', kindId: thirdVisitCake.id } as const;

    given().when(cake, offering(thirdVisitCake)).isRefused({ type: 'ManagersOnly' });
    const byManager = given().when(cake, { ...offering(thirdVisitCake), actor: theManager });
    expect(byManager.decided.ok).toBe(true);
  });

  test('of a kind that is not offered any more is refused, and what was given stays good', () => {
    const retired = { ...freeDrink, isOffered: false };

    given().when(issue, offering(retired)).isRefused({ type: 'NoSuchCouponKind' });
    given(issued).when(use, offering(retired)).happens({ type: 'CouponUsed', coupon: minjisDrink });
  });

  test('R34: counts what a customer got before it gives another, used ones among them', () => {
    const limited = offering({ ...freeDrink, perCustomerMax: 1 });

    given(issued, used).when(issue, limited).isRefused({
      type: 'CouponsPerCustomer',
      couponsMax: 1,
    });
    const cancelled: CardEvent = {
      type: 'CouponCancelled',
      coupon: minjisDrink,
      cancelledFor: 'Mistake',
    };
    expect(given(issued, cancelled).when(issue, limited).decided.ok).toBe(true);
  });

  test('R39: ends where all are given', () => {
    const limited = offering({ ...freeDrink, stockMax: 5 });

    given()
      .when(issue, { ...limited, rollUp: () => ({ drink: 5 }) })
      .isRefused({
        type: 'CouponsGone',
        couponsMax: 5,
      });
    expect(given().when(issue, { ...limited, rollUp: () => ({ drink: 4 }) }).decided.ok).toBe(true);
  });
});

describe('using a coupon', () => {
  test('happens once', () => {
    given(issued).when(use).happens({ type: 'CouponUsed', coupon: minjisDrink });
    given(issued, used)
      .when(use, { businessDay: monday })
      .isRefused({
        type: 'CouponAlreadyUsed',
        usedOn: day('2026-11-22'),
      });
  });

  test('remembers what it was worth, and what was bought', () => {
    const basket = [{ itemId: 'latte' as MenuItemId, count: 1, price: won(5_000) }];

    given(issued)
      .when({ ...use, amount: won(9_000), basket })
      .happens({
        type: 'CouponUsed',
        coupon: minjisDrink,
        worth: won(5_000),
        itemId: 'latte' as MenuItemId,
        amount: won(9_000),
        basket,
      });
  });

  test('keeps what it promised, whatever the kind says later', () => {
    const dearer = { ...freeDrink, amountMin: won(50_000), weekdays: [2] };

    given(issued).when(use, offering(dearer)).happens({ type: 'CouponUsed', coupon: minjisDrink });
  });

  test('is refused before its first day and after its last', () => {
    const later: CardEvent = { ...issued, validFrom: monday };

    given(later).when(use).isRefused({ type: 'CouponNotYet', validFrom: monday });
    given(issued)
      .when(use, { businessDay: day('2026-11-29') })
      .isRefused({
        type: 'CouponOver',
        validUntil: day('2026-11-28'),
      });
    given(issued)
      .when(use, { businessDay: day('2026-11-28') })
      .happens({ type: 'CouponUsed', coupon: minjisDrink });
  });

  test('is refused on other days of the week', () => {
    const terms = { ...drink.terms, weekdays: [1, 2] };
    const onWeekdays: CardEvent = { ...issued, terms };

    given(onWeekdays)
      .when(use)
      .isRefused({ type: 'CouponOtherDays', weekdays: [1, 2] });
    given(onWeekdays)
      .when(use, { businessDay: monday })
      .happens({ type: 'CouponUsed', coupon: { ...minjisDrink, terms } });
  });

  test('asks for the amount it is good from', () => {
    const terms = { ...drink.terms, amountMin: won(10_000) };
    const from10000: CardEvent = { ...issued, terms };

    given(from10000)
      .when(use)
      .isRefused({ type: 'CouponNeedsAmount', amountMin: won(10_000) });
    given(from10000)
      .when({ ...use, amount: won(9_999) })
      .isRefused({
        type: 'CouponAmountTooSmall',
        amountMin: won(10_000),
        amountMissing: won(1),
      });
    expect(given(from10000).when({ ...use, amount: won(10_000) }).decided.ok).toBe(true);
  });

  test('needs something in the basket that it is for', () => {
    const latte = { itemId: 'latte' as MenuItemId, count: 1, price: won(5_000) };
    const benefit = { type: 'freeItem', itemIds: ['cake' as MenuItemId] } as const;

    given({ ...issued, terms: { ...drink.terms, benefit } })
      .when({ ...use, basket: [latte] })
      .isRefused({ type: 'NoItemForCoupon' });
  });

  test('is refused with a coupon of somebody else', () => {
    given(issued)
      .when({ ...use, couponId: 'jisoo’s' as CouponId })
      .isRefused({ type: 'NoSuchCoupon' });
  });
});

describe('R12: a use that is taken back', () => {
  const undo = { type: 'UndoTap', tapId: tapNumber(2), elapsedMs: 1_000 } as const;

  test('gives the coupon back with the days it had', () => {
    given(issued, used)
      .when(undo)
      .happensAs({
        event: { ...used, type: 'CouponUseReversed', coupon: minjisDrink },
        reverses: entryNumber(2),
      });
    const reversed = { ...used, type: 'CouponUseReversed' } as CardEvent;
    const { coupons } = given(issued, used, [reversed, { reverses: entryNumber(2) }]).state;
    expect(coupons.open).toEqual([minjisDrink]);
    expect(coupons.used).toEqual([]);
    expect(coupons.issuedByKind).toEqual({ drink: 1 });
  });

  test('gives it a week of grace where it is over by now', () => {
    const reverse = { type: 'ReverseTap', tapId: tapNumber(2), reason: 'Other' } as const;
    const { decided } = given(issued, used).when(reverse, {
      actor: theManager,
      businessDay: day('2026-12-10'),
    });

    expect(decided.ok && decided.value[0]?.event).toMatchObject({
      type: 'CouponUseReversed',
      coupon: { validFrom: '2026-11-22', validUntil: '2026-12-17' },
      reason: 'Other',
      ofDay: '2026-11-22',
    });
  });
});

describe('the tap that gave a coupon, taken back', () => {
  const undo = { type: 'UndoTap', tapId: tapNumber(1), elapsedMs: 1_000 } as const;

  test('takes it back where it is still in hand', () => {
    const { couponId, kindId, code, because } = drink;

    given(issued)
      .when(undo)
      .happensAs({
        event: { type: 'CouponIssueReversed', couponId, kindId, code, because },
        reverses: entryNumber(1),
      });
    const reversed: CardEvent = { type: 'CouponIssueReversed', couponId, kindId, code, because };
    const { coupons } = given(issued, [reversed, { reverses: entryNumber(1) }]).state;
    expect(coupons).toEqual(given().state.coupons);
  });

  test('leaves it used where it was used meanwhile', () => {
    given(issued, used).when(undo).isRefused({ type: 'NothingToUndo' });
  });
});

describe('R35: cancelling a coupon', () => {
  const cancel = {
    type: 'CancelCoupon',
    couponId: drink.couponId,
    cancelledFor: 'Mistake',
  } as const;

  test('takes a manager', () => {
    given(issued).when(cancel).isRefused({ type: 'ManagersOnly' });
    given(issued)
      .when(cancel, { actor: theManager })
      .happens({ type: 'CouponCancelled', coupon: minjisDrink, cancelledFor: 'Mistake' });
  });

  test('is too late for a used one', () => {
    given(issued, used)
      .when(cancel, { actor: theManager })
      .isRefused({
        type: 'CouponAlreadyUsed',
        usedOn: day('2026-11-22'),
      });
  });

  test('can itself be taken back', () => {
    const cancelled: CardEvent = {
      type: 'CouponCancelled',
      coupon: minjisDrink,
      cancelledFor: 'Mistake',
    };
    const undo = { type: 'UndoTap', tapId: tapNumber(2), elapsedMs: 1_000 } as const;
    const restored = {
      event: { type: 'CouponCancelReversed', coupon: minjisDrink },
      reverses: entryNumber(2),
    } as const;

    given(issued, cancelled).when(undo).happensAs(restored);
    const { coupons } = given(issued, cancelled, [
      restored.event,
      { reverses: restored.reverses },
    ]).state;
    expect(coupons).toEqual(given(issued).state.coupons);
  });

  test('stands where its place was given to somebody else meanwhile', () => {
    const cancelled: CardEvent = {
      type: 'CouponCancelled',
      coupon: minjisDrink,
      cancelledFor: 'Mistake',
    };
    const undo = { type: 'UndoTap', tapId: tapNumber(2), elapsedMs: 1_000 } as const;
    const limited = offering({ ...freeDrink, stockMax: 1 });

    given(issued, cancelled)
      .when(undo, { ...limited, rollUp: () => ({ drink: 1 }) })
      .isRefused({ type: 'NothingToUndo' });
  });
});

describe('R5: a coupon whose days are over', () => {
  const tooLate = { businessDay: day('2026-11-29') };

  test('is out of hand before anybody has written it down', () => {
    const { coupons } = given(issued).state;

    expect(couponsInHand(coupons, day('2026-11-28'))).toEqual([minjisDrink]);
    expect(couponsInHand(coupons, day('2026-11-29'))).toEqual([]);
  });

  test('is written down once', () => {
    const { couponId, kindId } = drink;
    const expired = { type: 'CouponExpired', couponId, kindId } as const;

    given(issued).when({ type: 'ExpireCoupons' }, tooLate).happens(expired);
    given(issued, expired)
      .when({ type: 'ExpireCoupons' }, tooLate)
      .isRefused({ type: 'NoCouponExpired' });
    given(issued).when({ type: 'ExpireCoupons' }).isRefused({ type: 'NoCouponExpired' });
    given(issued, expired)
      .when(use, tooLate)
      .isRefused({
        type: 'CouponOver',
        validUntil: day('2026-11-28'),
      });
  });
});

function codeIn(decided: unknown): string {
  const { value } = decided as { value: readonly { event: { code: string } }[] };
  return value[0]?.event.code ?? '';
}
