import { describe, expect, test } from 'vitest';
import type { BusinessDay } from '#domain/businessDay.ts';
import { parseReferralCode } from '#domain/couponCode.ts';
import type { CustomerId } from '#domain/ids.ts';
import { plainRules } from '#domain/programRules.ts';
import type { ReferralRule } from '#domain/referral.ts';
import { stamps } from '#domain/stamps.ts';
import { jisoo, minji, sunday, tapNumber } from '#tests/support/cafe.ts';
import { entryNumber, onBook, type Told } from '#tests/support/given.ts';
import type { ReferralEvent } from './events.ts';
import {
  broughtByKey,
  indexKeysOf,
  isStillPending,
  paidInYearOf,
  referralCodeKey,
} from './inviter.ts';
import { referralBook } from './referralBook.ts';

const given = onBook(referralBook);
const rule: ReferralRule = {
  paidAtVisit: 2,
  inviter: { type: 'stamps', stamps: stamps(3) },
  friend: { type: 'stamps', stamps: stamps(2) },
  pendingDays: 30,
  perYearMax: 2,
};
const inviting = { rules: { ...plainRules, referral: rule } };
const day = (text: string) => text as BusinessDay;
const hani = 'hani' as CustomerId;

const codeMade: ReferralEvent = { type: 'ReferralCodeMade', code: 'ABC12X' };
const invited: ReferralEvent = { type: 'FriendInvited', friendId: jisoo };
const paid: ReferralEvent = { type: 'ReferralPaid', friendId: jisoo, isInviterPaid: true };
const invite = { type: 'InviteFriend', friendId: jisoo } as const;
const pay = { type: 'PayReferral', friendId: jisoo, isInviterPaid: true } as const;

describe('R38: a code of one’s own', () => {
  test('is made at the customer’s wish, and found again', () => {
    const { decided } = given().when({ type: 'MakeReferralCode' }, inviting);
    const event = decided.ok ? decided.value[0]?.event : undefined;

    if (event?.type !== 'ReferralCodeMade') throw new Error('a code is made');
    expect(parseReferralCode(event.code)).toEqual({ ok: true, value: event.code });
    expect(indexKeysOf(given(event).state)).toEqual([referralCodeKey(event.code)]);
  });

  test('is another one where somebody has it already', () => {
    const codeOf = (taken: readonly string[]) => {
      const { decided } = given().when(
        { type: 'MakeReferralCode' },
        { ...inviting, subjectsWith: (key) => (taken.includes(key) ? ['jisoo'] : []) },
      );
      const event = decided.ok ? decided.value[0]?.event : undefined;
      return event?.type === 'ReferralCodeMade' ? event.code : '';
    };
    const first = codeOf([]);

    expect(codeOf([referralCodeKey(first)])).not.toBe(first);
  });

  test('is the only one they get', () => {
    given(codeMade)
      .when({ type: 'MakeReferralCode' }, inviting)
      .isRefused({ type: 'HasReferralCode', code: 'ABC12X' });
  });

  test('is not to be had where friends are not invited', () => {
    given().when({ type: 'MakeReferralCode' }).isRefused({ type: 'NoReferrals' });
  });
});

describe('R38: a friend', () => {
  test('joins with the code, and is found by it', () => {
    given(codeMade).when(invite, inviting).happens(invited);
    expect(indexKeysOf(given(codeMade, invited).state)).toContain(broughtByKey(jisoo));
  });

  test('is nobody without a code', () => {
    given().when(invite, inviting).isRefused({ type: 'NoSuchReferralCode' });
  });

  test('is not the customer, under whichever number', () => {
    given(codeMade)
      .when({ ...invite, friendId: minji }, inviting)
      .isRefused({ type: 'OwnReferralCode' });
    given(codeMade)
      .when({ ...invite, alsoKnownAs: [minji] }, inviting)
      .isRefused({ type: 'OwnReferralCode' });
  });

  test('is brought once only, by whomever', () => {
    const broughtBefore = (key: string) => (key === broughtByKey(jisoo) ? ['hani'] : []);

    given(codeMade)
      .when(invite, { ...inviting, subjectsWith: broughtBefore })
      .isRefused({ type: 'AlreadyInvited' });
  });

  test('is not who brought the customer', () => {
    const broughtByJisoo = (key: string) => (key === broughtByKey(minji) ? ['jisoo'] : []);

    given(codeMade)
      .when(invite, { ...inviting, subjectsWith: broughtByJisoo })
      .isRefused({ type: 'InvitedEachOther' });
  });
});

describe('R38: paying for a friend', () => {
  test('happens once', () => {
    given(codeMade, invited).when(pay, inviting).happens(paid);
    given(codeMade, invited, paid).when(pay, inviting).isRefused({ type: 'ReferralNotPending' });
  });

  test('is over after so many days, swept or not', () => {
    const late = { ...inviting, businessDay: day('2026-12-23') };
    const expired: ReferralEvent = { type: 'ReferralExpired', friendId: jisoo };

    given(codeMade, invited)
      .when(pay, { ...inviting, businessDay: day('2026-12-22') })
      .happens(paid);
    given(codeMade, invited)
      .when(pay, late)
      .isRefused({
        type: 'ReferralOver',
        lastDay: day('2026-12-22'),
      });
    given(codeMade, invited).when({ type: 'ExpireReferrals' }, late).happens(expired);
    given(codeMade, invited, expired)
      .when({ type: 'ExpireReferrals' }, late)
      .isRefused({ type: 'NoReferralExpired' });
    const [friend] = given(codeMade, invited, expired).state.friends;
    expect(friend && isStillPending(friend, rule, sunday)).toBe(false);
  });

  test('is for so many friends a calendar year, and the friend is paid all the same', () => {
    const twoPaid: readonly Told<ReferralEvent>[] = [
      codeMade,
      ...(['one', 'two'] as CustomerId[]).flatMap((friendId): ReferralEvent[] => [
        { type: 'FriendInvited', friendId },
        { type: 'ReferralPaid', friendId, isInviterPaid: true },
      ]),
      { type: 'FriendInvited', friendId: hani },
    ];
    const payHani = { type: 'PayReferral', friendId: hani, isInviterPaid: true } as const;

    expect(paidInYearOf(given(...twoPaid).state, sunday)).toBe(2);
    given(...twoPaid)
      .when(payHani, inviting)
      .isRefused({ type: 'ReferralsForYear', friendsMax: 2 });
    given(...twoPaid)
      .when({ ...payHani, isInviterPaid: false }, inviting)
      .happens({ type: 'ReferralPaid', friendId: hani, isInviterPaid: false });
    expect(paidInYearOf(given(...twoPaid).state, day('2027-01-01'))).toBe(0);
  });
});

describe('a referral that is taken back', () => {
  const takeBack = (tap: number) => ({ type: 'TakeBackReferral', tapId: tapNumber(tap) }) as const;

  test('waits again where its payment was undone', () => {
    const reversed = { type: 'ReferralPaymentReversed', friendId: jisoo } as const;

    given(codeMade, invited, paid)
      .when(takeBack(3), inviting)
      .happensAs({ event: reversed, reverses: entryNumber(3) });
    given(codeMade, invited, paid, [reversed, { reverses: entryNumber(3) }])
      .when(pay, inviting)
      .happens(paid);
    given(codeMade, invited, paid, [reversed, { reverses: entryNumber(3) }])
      .when(takeBack(3), inviting)
      .happens();
  });

  test('was never made where its joining was undone', () => {
    const reversed = { type: 'InvitationReversed', friendId: jisoo } as const;

    given(codeMade, invited)
      .when(takeBack(2), inviting)
      .happensAs({ event: reversed, reverses: entryNumber(2) });
    expect(given(codeMade, invited, [reversed, { reverses: entryNumber(2) }]).state).toEqual(
      given(codeMade).state,
    );
  });
});
